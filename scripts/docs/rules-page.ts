import { thiopurineRules } from '../../rules';
import { allExamples } from '../../rules/all.examples';
import { type GuideEntry, guide } from '../../rules/guide';
import { statements } from '../../rules/statements';
import { evaluate } from '../../src/rules';
import type { Rule } from '../../src/rules/language';
import type { Example, RuleExamples } from '../../src/rules/testing';
import type { Severity } from '../../src/rules/verdict';
import { conditionInWords, ruleInWords } from '../../src/rules/words/condition-words';
import { doseEffectInWords } from './dose-effect-words';

const { rules } = thiopurineRules;
const SEVERITIES: readonly Severity[] = ['critical', 'warning', 'info'];

function examplesOf(rule: Rule): RuleExamples {
  const found = allExamples.find(({ id }) => id === rule.id);
  if (!found) throw new Error(`${rule.id} has no examples`);
  return found;
}

/** What a clinician reads, on the first example that shows the finding by itself, or inside another. */
function saidOn(rule: Rule, { fires }: RuleExamples): string[] {
  const example = fires.find(({ under }) => under === undefined);
  if (!example) return [`Always said inside ${fires[0]?.under}, which stands for it.`];
  const { findings } = evaluate(example.given.build(), example.stated ?? []);
  const finding = findings.find(({ id }) => id === rule.id);
  if (!finding) throw new Error(`${rule.id} does not fire on "${example.says}"`);
  return [`> **${finding.title}**`, `> ${finding.detail}`, `> *${finding.action}*`].flatMap((line, at) =>
    at === 0 ? [line] : ['>', line],
  );
}

const exampleLine = (outcome: string, { says, severity, under, missing, stated }: Example): string => {
  const how = [
    severity,
    under && `inside ${under}`,
    missing && `missing: ${missing.join(', ')}`,
    stated && `stated: ${stated.join(', ')}`,
  ];
  const notes = how.filter(Boolean);
  return `| ${outcome} | ${says}${notes.length > 0 ? ` (${notes.join('; ')})` : ''} |`;
};

function examplesTable({ fires, clear, undecided, boundaries }: RuleExamples): string[] {
  return [
    '| | example |',
    '|---|---|',
    ...fires.map((example) => exampleLine('fires', example)),
    ...clear.map((example) => exampleLine('clear', example)),
    ...(typeof undecided === 'string'
      ? [`| never undecided | ${undecided} |`]
      : undecided.map((example) => exampleLine('undecided', example))),
    ...boundaries.map(({ limit }) => `| below, at, above | ${limit} |`),
  ];
}

function ruleSection(rule: Rule): string[] {
  const examples = examplesOf(rule);
  const standsFor = rule.standsFor.map((other) => `${other.rule}${other.onSameDrug ? ' (of the same drug)' : ''}`);
  const name = rule.name.replaceAll(/\{(\w+)\}/g, (_, word: string) => PLAIN[word] ?? word);
  return [
    `### ${rule.id}: ${name}`,
    '',
    `**${rule.severity}** · ${ruleInWords(rule)}`,
    '',
    ...saidOn(rule, examples),
    '',
    `* Dose: ${doseEffectInWords(rule.doseEffect)}`,
    `* Sources: ${rule.sources.join(', ')} · statements: ${rule.statements.join(', ') || 'none, beyond the guideline'} · reviewed ${rule.reviewed}`,
    ...rule.others.map(({ source, says }) => `* ${source}: ${says}`),
    ...(standsFor.length > 0 ? [`* Stands for: ${standsFor.join(', ')}`] : []),
    ...(rule.likelyCauses.length > 0
      ? [`* Shown in one entry with its likely causes: ${rule.likelyCauses.join(', ')}`]
      : []),
    '',
    ...examplesTable(examples),
    '',
  ];
}

const PLAIN: Readonly<Record<string, string>> = {
  thiopurine: 'a thiopurine',
  onThiopurine: 'on a thiopurine',
  withThiopurine: 'with a thiopurine',
};

function guideSection({
  title,
  calledFor,
  points,
  sources,
  others,
  statements: carried,
  catalogue,
}: GuideEntry): string[] {
  return [
    `### ${title}`,
    '',
    `Shown where: ${conditionInWords(calledFor)}.`,
    '',
    ...points.map(({ says, grade }) => `* ${says}${grade ? ` *${grade}.*` : ''}`),
    ...others.map(({ source, says }) => `* ${source}: ${says}`),
    '',
    `Sources: ${sources.join(', ')} · statements: ${carried.join(', ')}${catalogue.length > 0 ? ` · ${catalogue.join(', ')}` : ''}`,
    '',
  ];
}

function statementLine([id, says]: [string, string]): string {
  const inRules = rules.filter((rule) => rule.statements.includes(id)).map((rule) => rule.id);
  const inGuide = guide.filter((entry) => entry.statements.includes(id)).map(({ title }) => `*${title}*`);
  return `| ${id} | ${says} | ${[...inRules, ...inGuide].join(', ')} |`;
}

/** Every rule in words with its examples, the guide, and where each statement of the guideline went. */
export function rulesPage(): string {
  const count = (severity: Severity): number => rules.filter((rule) => rule.severity === severity).length;
  const { version, reviewed, reviewBy } = thiopurineRules;
  const lines = [
    '# The rules',
    '',
    'Made by `npm run docs` from `rules/`; change the rules, not this page. Where the guideline and other sources differ, the guideline stands first and the others beneath.',
    '',
    `Version ${version}, reviewed ${reviewed}, due for review by ${reviewBy}: ${rules.length} rules (${SEVERITIES.map((severity) => `${count(severity)} ${severity}`).join(', ')}) and ${guide.length} topics of the guide.`,
    'A rule fires, is clear, or can’t be told, and then names what is missing. No rule speaks where no thiopurine is in play.',
    '',
    ...SEVERITIES.flatMap((severity) => [
      `## ${severity}`,
      '',
      ...rules.filter((rule) => rule.severity === severity).flatMap(ruleSection),
    ]),
    '## The guide',
    '',
    ...guide.flatMap(guideSection),
    '## Where each statement of the guideline is carried',
    '',
    '| statement | in our words | rules and *topics* |',
    '|---|---|---|',
    ...Object.entries(statements).map(statementLine),
  ];
  return `${lines.join('\n')}\n`;
}
