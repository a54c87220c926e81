import ts from 'typescript';
import { eachNode, lineOf, parse, type Source } from '../source';

/** Symbols and notations that are the same in every language, or an example of one. */
const notations = new Set(['kg', 'lb', 'mg', '20 U/mL', '*1/*3A', '*1/*3', 'https://ehr.example']);

/** Attributes that a person reads or hears. */
const spokenAttributes = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);

const hasLetter = (text: string): boolean => /\p{L}/u.test(text) && !notations.has(text.trim());
const isSentence = (text: string): boolean => /\p{L}{2,}[,.:;]?\s+\p{L}{2,}/u.test(text);
const isTitle = (text: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(text.trim());

const isComparison = ({ kind }: ts.Token<ts.BinaryOperator>): boolean =>
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.InKeyword].includes(
    kind,
  );

/** What a node says by itself: a literal, or a piece of a template. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) return node.text;
  return ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? node.text : null;
}

/** Whether a literal only tells cases apart, names something for the machine, or speaks to developers. */
function isMachines(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isBinaryExpression(parent) && isComparison(parent.operatorToken)) return true;
  if (ts.isElementAccessExpression(parent) || (ts.isPropertyAssignment(parent) && parent.name === node)) return true;
  return false;
}

/** The nearest thing above a literal that says what it is for. */
type Use = 'shown' | 'not shown' | 'given to a function' | 'unknown';

function useOf(node: ts.Node): Use {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isJsxAttribute(parent)) return spokenAttributes.has(parent.name.getText()) ? 'shown' : 'not shown';
    if (ts.isJsxExpression(parent) && !ts.isJsxAttribute(parent.parent)) return 'shown';
    if (ts.isElementAccessExpression(parent) && parent.argumentExpression === at) return 'not shown';
    if (ts.isConditionalExpression(parent) && parent.condition === at) return 'not shown';
    if (ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText())) return 'not shown';
    if (ts.isCallExpression(parent) && parent.arguments.some((argument) => argument === at) && !ts.isArrowFunction(at))
      return 'given to a function';
    // what a list is made of is not what stands in it
    if (ts.isPropertyAccessExpression(parent) && parent.name.text === 'map') return 'unknown';
  }
  return 'unknown';
}

/** Words for people that stand in the source and not among the messages, as `file:line: words`. */
export function literalWords(source: Source): string[] {
  return [...source].flatMap(([path, text]) => {
    const file = parse(path, text);
    const found: string[] = [];
    eachNode(file, (node) => {
      const said = ts.isJsxText(node) ? node.text : textOf(node);
      if (said === null || !hasLetter(said)) return;
      const use = ts.isJsxText(node) ? 'shown' : isMachines(node) ? 'not shown' : useOf(node);
      const isWords =
        use === 'shown' || (use !== 'not shown' && isSentence(said)) || (use === 'unknown' && isTitle(said));
      if (isWords) found.push(`${path}:${lineOf(file, node)}: ${said.trim()}`);
    });
    return found;
  });
}

/** All string literals of a source. */
export function literalsOf(source: Source): Set<string> {
  const texts = new Set<string>();
  for (const [path, text] of source)
    eachNode(parse(path, text), (node) => {
      if (ts.isStringLiteralLike(node)) texts.add(node.text);
    });
  return texts;
}
