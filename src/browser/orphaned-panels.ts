/**
 * Takes away what a version before has left in this document. In Firefox its scripts end with it, in the middle of
 * whatever they did, and can't clear up behind themselves. To be called before anything of this version is shown.
 */
export function removeOrphanedPanels(): void {
  for (const overlay of Document.prototype.querySelectorAll.call(document, 'thioguard-overlay')) {
    // where its script still lives it would come back
    overlay.toggleAttribute('hidden', true);
    overlay.remove();
  }
}
