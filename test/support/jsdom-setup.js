// What Fluent asks of a browser and jsdom lacks.
globalThis.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} };
globalThis.CSS ??= {};
globalThis.CSS.escape ??= (text) => text.replace(/[^\w-]/g, (character) => `\\${character}`);

// No canvas: fonts are not measured.
if (globalThis.HTMLCanvasElement) HTMLCanvasElement.prototype.getContext = () => null;

// What reading a .docx asks of a browser and jsdom lacks.
const { TextDecoder, TextEncoder } = require('node:util');
globalThis.TextEncoder ??= class extends TextEncoder {
  // A byte array of the page's own realm, as a browser gives it.
  encode(text) { return Uint8Array.from(super.encode(text)); }
};
globalThis.TextDecoder ??= TextDecoder;
