import { afterAll } from 'vitest';

/** Unit tests of several files share a document: what one leaves must not stand there for the next. */
afterAll(() => globalThis.document?.body?.replaceChildren());
