// Validates a bill of materials with CycloneDX's own schema, strictly: no property that the schema does not know.
// usage: check-bom.js FOLDER_OF_MODULES FILE
'use strict';
const fs = require('fs');
const path = require('path');

const [modules, file] = process.argv.slice(2);
const cyclonedx = require(path.join(path.resolve(modules), 'node_modules', '@cyclonedx/cyclonedx-library'));
const validator = new cyclonedx.Validation.JsonStrictValidator(cyclonedx.Spec.Version.v1dot6);
validator.validate(fs.readFileSync(file, 'utf8')).then(
  fault => {
    if (fault !== null) {
      console.error(JSON.stringify(fault, null, 2));
      process.exit(1);
    }
    console.log('valid CycloneDX 1.6');
  },
  error => {
    console.error(String(error));
    process.exit(1);
  });
