import JSZip from 'jszip';

/** The earliest moment that a zip can tell: the same files make the same bytes, whenever they were written. */
const ALWAYS = new Date('1980-01-01T00:00:00Z');

/** A zip of these files by their paths in it, byte for byte the same for the same files. */
export async function zipOf(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path);
    if (bytes) zip.file(path, bytes, { date: ALWAYS, createFolders: false, binary: true });
  }
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}

/** The files of a zip by their paths. */
export async function unzipped(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(await Promise.all(files.map(async (file) => [file.name, await file.async('uint8array')] as const)));
}
