import type { EngineClasses } from './engine.js';
import { installFonts } from './install-fonts.js';
import { installLines } from './install-lines.js';
import { installPageReferences } from './install-page-references.js';
import { installParagraphs } from './install-paragraphs.js';
import { installTags } from './install-tags.js';
import { loadEngine } from './load-engine.js';

let installed: EngineClasses | null = null;

/** Puts the layer into the engine, once a thread. Throws where pdfmake is not exactly the version it was written for. */
export function installLayer(): EngineClasses {
  if (installed) return installed;
  const engine = loadEngine();
  installFonts(engine);
  installParagraphs(engine);
  installLines(engine);
  installPageReferences(engine);
  installTags(engine);
  installed = engine;
  return engine;
}
