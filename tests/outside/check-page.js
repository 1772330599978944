// Validates an HTML page by the standard and by what accessible pages need: names of tables and columns, languages, order of headings, unique ids.
// usage: check-page.js FOLDER_OF_MODULES FILE
'use strict';
const path = require('path');

const [modules, file] = process.argv.slice(2);
const { HtmlValidate, StaticConfigLoader } = require(path.join(path.resolve(modules), 'node_modules', 'html-validate'));
const loader = new StaticConfigLoader({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The page is printed for machines to compare, too: lines end where it suits, and quotation marks within text stay as they are.
    'long-title': 'off', 'no-trailing-whitespace': 'off', 'no-raw-characters': ['error', { relaxed: true }],
  },
});
new HtmlValidate(loader).validateFile(file).then(report => {
  for (const message of report.results.flatMap(r => r.messages)) {
    console.error(`${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
  }
  console.log(report.valid ? 'all right' : 'not right');
  process.exit(report.valid ? 0 : 1);
});
