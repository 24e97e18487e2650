import { createRequire } from 'node:module';
import type { EngineClasses } from './engine.js';

/** The layer replaces methods inside the engine, so it knows one version of it and refuses every other. */
export const ENGINE_VERSION = '0.3.11';

const require = createRequire(import.meta.url);

/** The version of pdfmake that is installed. */
export function installedEngineVersion(): string {
  return (require('pdfmake/package.json') as { version: string }).version;
}

/** The classes of pdfmake that the layer uses. Throws where another version than 0.3.11 is installed. */
export function loadEngine(version = installedEngineVersion()): EngineClasses {
  if (version !== ENGINE_VERSION)
    throw new Error(`rtl-pdf is written for pdfmake ${ENGINE_VERSION} exactly; ${version} is installed.`);
  const load = (name: string): unknown => (require(`pdfmake/js/${name}`) as { default: unknown }).default;
  return {
    PDFDocument: load('PDFDocument'),
    TextInlines: load('TextInlines'),
    ElementWriter: load('ElementWriter'),
    Renderer: load('Renderer'),
    TextDecorator: load('TextDecorator'),
    LayoutBuilder: load('LayoutBuilder'),
    StyleContextStack: load('StyleContextStack'),
    Printer: load('Printer'),
    URLResolver: load('URLResolver'),
  } as EngineClasses;
}
