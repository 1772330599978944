// Reads a package with other people's programs: every table with keys and relations (datapackage), every document and
// the report against the schemas (@sourcemeta/jsonschema), every YAML file by three readings (js-yaml, yaml 1.1 and 1.2)
// against the JSON.
//
// usage: node check-package.js MODULES PACKAGE     MODULES: the folder of the installed modules
'use strict';
const assert = require('assert');
const { execFileSync } = require('child_process');
const fs = require('fs');
const { createRequire } = require('module');
const path = require('path');

const [modules, root] = process.argv.slice(2).map(p => path.resolve(p));
const load = createRequire(path.join(modules, 'any.js'));
const jsYaml = load('js-yaml');
const yaml = load('yaml');
const { Package } = load('datapackage');

const read = name => fs.readFileSync(path.join(root, name), 'utf8');
const under = (folder, end) => !fs.existsSync(path.join(root, folder)) ? []
  : fs.readdirSync(path.join(root, folder)).filter(f => f.endsWith(end)).sort().map(f => `${folder}/${f}`);

async function tables() {
  const descriptor = await Package.load(path.join(root, 'datapackage.json'), { strict: false });
  assert.ok(descriptor.valid, descriptor.errors.map(e => e.message).join('; '));
  let count = 0;
  for (const resource of descriptor.resources.filter(r => r.descriptor.type === 'table')) {
    // Types, constraints and unique keys are checked while reading; relations by themselves.
    const rows = await resource.read({ keyed: true });
    await resource.checkRelations();
    const lines = read(resource.descriptor.path);
    assert.ok(rows.length > 0 || lines.trimEnd().split('\n').length === 1, `${resource.name} lost its rows`);
    count += rows.length;
  }
  return count;
}

function schemas() {
  const tool = path.join(modules, 'node_modules', '.bin', 'jsonschema');
  const run = (...args) => execFileSync(tool, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  const files = [...under('json', '.json'), ...under('json', '.jsonl'), ...under('yaml', '.yaml').filter(f => f !== 'yaml/documents.yaml')];
  try {
    run('metaschema', ...under('schemas', '.json').map(f => path.join(root, f)));
    run('validate', path.join(root, 'schemas/report.schema.json'), path.join(root, 'report.json'));
    for (let i = 0; i < files.length; i += 200) {
      run('validate', path.join(root, 'schemas/document.schema.json'), ...files.slice(i, i + 200).map(f => path.join(root, f)));
    }
  } catch (error) {
    throw new Error(`jsonschema refuses: ${error.stdout ?? ''}${error.stderr ?? error}`);
  }
  return files.length;
}

function trees() {
  const lines = read('json/documents.jsonl').trimEnd().split('\n').map(line => JSON.parse(line));
  const byId = new Map(lines.map(d => [d.id, d]));
  const readings = {
    'js-yaml': text => jsYaml.load(text),
    'yaml 1.1': text => yaml.parse(text, { version: '1.1' }),
    'yaml 1.2': text => yaml.parse(text, { version: '1.2' }),
  };
  let count = 0;
  for (const file of under('json', '.json')) {
    const tree = JSON.parse(read(file));
    assert.deepStrictEqual(tree, byId.get(tree.id), file);
    count++;
  }
  for (const file of under('yaml', '.yaml').filter(f => f !== 'yaml/documents.yaml')) {
    for (const [name, reading] of Object.entries(readings)) {
      const tree = reading(read(file));
      assert.deepStrictEqual(tree, byId.get(tree.id), `${file} by ${name}`);
    }
    count++;
  }
  if (fs.existsSync(path.join(root, 'yaml/documents.yaml'))) {
    const text = read('yaml/documents.yaml');
    assert.deepStrictEqual(jsYaml.loadAll(text), lines, 'yaml/documents.yaml by js-yaml');
    for (const version of ['1.1', '1.2']) {
      assert.deepStrictEqual(yaml.parseAllDocuments(text, { version }).map(d => d.toJS()), lines, `yaml/documents.yaml by yaml ${version}`);
    }
    count++;
  }
  return count;
}

(async () => {
  const rows = await tables();
  console.log(`${rows} rows, ${schemas()} files against the schema, ${trees()} trees: all right`);
})().catch(error => {
  console.error(error.message, ...(error.errors ?? []).map(e => e.message).slice(0, 5));
  process.exit(1);
});
