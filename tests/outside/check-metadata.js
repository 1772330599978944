// Checks what catalogues harvest: CITATION.cff against the rules of the Citation File Format 1.2.0 (as far as a package uses it) with the licences of
// SPDX, dataset.jsonld by a JSON-LD processor: every property has to be one of schema.org's and none may be lost.
//
// usage: node check-metadata.js MODULES PACKAGE     MODULES: the folder of the installed modules
'use strict';
const assert = require('assert');
const fs = require('fs');
const { createRequire } = require('module');
const path = require('path');

const [modules, root] = process.argv.slice(2).map(p => path.resolve(p));
const load = createRequire(path.join(modules, 'any.js'));
const Ajv = load('ajv');
const jsonld = load('jsonld');
const yaml = load('yaml');

const text = { type: 'string', minLength: 1 };
const url = { type: 'string', pattern: '^(https|http|ftp|sftp)://.+' };
const entity = {
  type: 'object', additionalProperties: false, required: ['name'],
  properties: { name: text, email: { type: 'string', pattern: '^[\\S]+@[\\S]+\\.[\\S]{2,}$' }, website: url },
};
const citation = licences => ({
  type: 'object', additionalProperties: false, required: ['authors', 'cff-version', 'message', 'title'],
  properties: {
    'cff-version': { const: '1.2.0' }, message: text, type: { enum: ['dataset', 'software'] }, title: text, abstract: text, version: text,
    authors: { type: 'array', minItems: 1, uniqueItems: true, items: entity }, contact: { type: 'array', minItems: 1, uniqueItems: true, items: entity },
    license: { enum: licences }, 'license-url': url, url, keywords: { type: 'array', minItems: 1, uniqueItems: true, items: text },
  },
});

function checkCitation() {
  const spdx = path.join(modules, 'node_modules', '@cyclonedx', 'cyclonedx-library', 'res', 'schema', 'spdx.SNAPSHOT.schema.json');
  const licences = JSON.parse(fs.readFileSync(spdx, 'utf8')).enum;
  const check = new Ajv({ strict: true }).compile(citation(licences));
  const tree = yaml.parse(fs.readFileSync(path.join(root, 'CITATION.cff'), 'utf8'), { strict: true, uniqueKeys: true });
  assert.ok(check(tree), JSON.stringify(check.errors));
  return Object.keys(tree).length;
}

// Of schema.org's Dataset, Organization, CreativeWork and PropertyValue.
const known = new Set(['alternateName', 'creator', 'description', 'email', 'identifier', 'isAccessibleForFree', 'isBasedOn', 'keywords', 'license', 'name', 'unitText', 'url', 'value', 'variableMeasured', 'version']);

async function checkDataset() {
  const context = { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } };
  const documentLoader = async address => {
    assert.strictEqual(address, 'https://schema.org');
    return { document: context, documentUrl: address, contextUrl: null };
  };
  const [dataset] = await jsonld.expand(JSON.parse(fs.readFileSync(path.join(root, 'dataset.jsonld'), 'utf8')), { documentLoader, safe: true });
  assert.deepStrictEqual(dataset['@type'], ['https://schema.org/Dataset']);
  let count = 0;
  const walk = node => {
    for (const [name, values] of Object.entries(node).filter(([name]) => !name.startsWith('@'))) {
      assert.ok(known.has(name.replace('https://schema.org/', '')), `${name} is no property of a dataset`);
      count++;
      values.forEach(value => walk(value));
    }
  };
  walk(dataset);
  return count;
}

checkDataset().then(count => console.log(`${checkCitation()} keys of the citation, ${count} properties of the dataset: all right`)).catch(error => {
  console.error(error.message);
  process.exit(1);
});
