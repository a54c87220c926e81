import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Source files by their path from the project's folder, with `/` between the parts. Controls make theirs by hand. */
export type Source = ReadonlyMap<string, string>;

export interface Import {
  /** As written: `../chart`, `preact/hooks`. */
  specifier: string;
  /** The project's file it means, or null for a package. */
  file: string | null;
  typeOnly: boolean;
  line: number;
}

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Reads the TypeScript under the given folders of the project. */
export function readSource(...folders: string[]): Source {
  const files = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map(
    files.sort().map((file) => [relative(projectRoot, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
}

const parsed = new Map<string, ts.SourceFile>();

/** The syntax of a file; the same text is parsed once, because every law asks for it anew. */
export function parse(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const key = `${path}\n${text}`;
  const file = parsed.get(key) ?? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  parsed.set(key, file);
  return file;
}

export function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** Calls `visit` for every node below and including `node`. */
export function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => eachNode(child, visit));
}

/** The file a relative specifier means: `./dose` is `dose.ts`, `dose.tsx` or `dose/index.ts`. A miss keeps the bare path. */
function resolve(source: Source, from: string, specifier: string): string | null {
  const path = specifier.startsWith('.')
    ? posix.join(dirname(from), specifier)
    : specifier.startsWith('@/') || specifier.startsWith('~/')
      ? specifier.slice(2)
      : null;
  if (path === null) return null;
  const bare = path.replace(/\.(js|ts|tsx)$/, '').replace(/\/$/, '');
  const candidates = [path, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`, `${bare}/index.tsx`];
  return candidates.find((candidate) => source.has(candidate)) ?? bare;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    return node.isTypeOnly || (named.length > 0 && named.every((name) => name.isTypeOnly));
  }
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name && !!bindings && ts.isNamedImports(bindings) && bindings.elements.every((name) => name.isTypeOnly)
  );
}

/** All that a file imports, in every form that TypeScript knows: declarations, re-exports, `import()`, import types. */
export function importsOf(source: Source, path: string): Import[] {
  const file = parse(path, source.get(path) ?? '');
  const found: Import[] = [];
  const note = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const target = resolve(source, path, specifier.text);
    found.push({ specifier: specifier.text, file: target, typeOnly, line: lineOf(file, node) });
  };
  eachNode(file, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      note(node, node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node, node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node, node.argument.literal, true);
  });
  return found;
}
