import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedRootOf } from '../src/browser';
import { structureOf } from '../src/reader';

/** Brought into every frame of a tab when somebody wants a problem report; its result goes to the page that shows it. */
export default defineUnlistedScript(() => structureOf(window, closedRootOf));
