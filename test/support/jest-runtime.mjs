// How a test file loads modules. Our own sources are evaluated anew for each file, so that none sees another's state.
// Packages are loaded by Node itself, once for each worker, and as the product loads them; Jest would load all of them
// again for each of the files, which took longer than the tests.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import Runtime from 'jest-runtime';

const parameters = ['module', 'exports', 'require', '__dirname', '__filename', 'jest'];
const asCommonJs = {
  isInternalModule: false,
  supportsDynamicImport: false,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
};

// What all the files of one worker share.
const requires = new Map();
const places = new Map();
const compiled = new Map();
const sourceMaps = new Map();

function once(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}

const requireFor = (file) => once(requires, dirname(file), () => createRequire(file));

/** Where `./x.js` is written, x.ts or x.tsx is meant. */
function placeOf(path) {
  const base = path.replace(/\.js$/, '');
  const found = [path, `${base}.ts`, `${base}.tsx`].find((one) => existsSync(one) && statSync(one).isFile());
  if (!found) throw new Error(`There is no module ${path}`);
  return found;
}

// React makes its choice when it is loaded, and the one for development is several times slower.
function loadReact() {
  const kept = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  for (const name of ['react', 'react/jsx-runtime', 'react-dom/server'])
    requireFor(fileURLToPath(import.meta.url))(name);
  process.env.NODE_ENV = kept;
}
loadReact();

export default class SharedPackagesRuntime extends Runtime {
  #modules = new Map();
  #turn;

  constructor(config, environment, resolver, transformer, ...others) {
    super(config, environment, resolver, transformer, ...others);
    this.#turn = (file, source) => transformer.transform(file, asCommonJs, source);
  }

  requireModuleOrMock(from, name) {
    return name === '@jest/globals' ? super.requireModuleOrMock(from, name) : this.requireModule(from, name);
  }

  requireModule(from, name) {
    if (name === undefined) return this.#load(from);
    if (!/^[./]/.test(name)) return requireFor(from)(name);
    const path = resolve(dirname(from), name);
    return this.#load(once(places, path, () => placeOf(path)));
  }

  /** The part of Jest that keeps what the tests of one file are. */
  requireInternalModule(file) {
    return this.#evaluate(file);
  }

  /** `jest.mock` of a module of ours. */
  setMock(from, name, make) {
    this.#modules.set(placeOf(resolve(dirname(from), name)), { exports: make() });
  }

  getSourceMaps() {
    return sourceMaps;
  }

  teardown() {
    super.teardown();
    this.#modules.clear();
  }

  #load(file) {
    const ours = /\.tsx?$/.test(file) && !file.includes('/node_modules/');
    if (!ours) return requireFor(file)(file);
    return this.#modules.get(file)?.exports ?? this.#evaluate(file);
  }

  #evaluate(file) {
    const module = { id: file, filename: file, exports: {} };
    this.#modules.set(file, module);
    const require = (name) => this.requireModuleOrMock(file, name);
    require.resolve = requireFor(file).resolve;
    const { jest } = super.requireModuleOrMock(file, '@jest/globals');
    try {
      this.#compile(file).call(module.exports, module, module.exports, require, dirname(file), file, jest);
    } catch (error) {
      this.#modules.delete(file);
      throw error;
    }
    return module.exports;
  }

  #compile(file) {
    const { mtimeMs } = statSync(file);
    const known = compiled.get(file);
    if (known?.mtimeMs === mtimeMs) return known.code;
    const source = readFileSync(file, 'utf8');
    const turned = /\.tsx?$/.test(file) ? this.#turn(file, source) : { code: source };
    if (turned.sourceMapPath) sourceMaps.set(file, turned.sourceMapPath);
    const code = compileFunction(turned.code, parameters, { filename: file });
    compiled.set(file, { mtimeMs, code });
    return code;
  }
}
