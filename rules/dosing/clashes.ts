import type { DrugClass } from '../drugs';

/** What the calculator says of a drug beside azathioprine. */
export interface Clash {
  rule: string;
  severity: 'critical' | 'warning' | 'info';
  /** After the drug's name: "allopurinol: …". */
  says: string;
  sources: readonly string[];
  classes: readonly DrugClass[];
  /** Of those classes only these drugs, or all but these. */
  only?: readonly string[];
  except?: readonly string[];
  /** Single drugs of other classes. */
  also?: readonly string[];
}

const febuxostatLike = ['febuxostat', 'topiroxostat'];

/** In the order of the catalogue. */
export const clashes: readonly Clash[] = [
  {
    rule: 'AZA-INT-01',
    severity: 'critical',
    says: 'severe myelosuppression, because xanthine oxidase no longer breaks azathioprine down. Not advised together; a specialist’s documented low-dose combination gives 25–33 % of the usual dose with allopurinol 100 mg and weekly counts',
    sources: ['SEED', 'LABEL', 'ODB', 'MEDSAFE', 'CUMMINS', 'EDREN'],
    classes: ['xanthine-oxidase-inhibitor'],
    except: febuxostatLike,
  },
  {
    rule: 'AZA-INT-02',
    severity: 'critical',
    says: 'contraindicated with azathioprine by its own label; no safe swap for allopurinol',
    sources: ['ULORIC', 'EDREN'],
    classes: ['xanthine-oxidase-inhibitor'],
    only: febuxostatLike,
  },
  {
    rule: 'AZA-INT-03',
    severity: 'critical',
    says: 'severe pancytopenia, lowest at 3–6 weeks',
    sources: ['SEED', 'NLGE'],
    classes: ['ribavirin'],
  },
  {
    rule: 'AZA-INT-04',
    severity: 'warning',
    says: 'adds to marrow toxicity and infection risk; counts as at the start',
    sources: ['SEED'],
    classes: ['alkylating-agent', 'immunosuppressant', 's1p-modulator', 'biologic'],
    except: ['leflunomide', 'teriflunomide', 'natalizumab'],
  },
  {
    rule: 'AZA-INT-05',
    severity: 'warning',
    says: 'adds to haematological toxicity; another antibiotic, or counts weekly while it is taken',
    sources: ['SEED'],
    classes: ['myelotoxic-antimicrobial', 'myelotoxic'],
  },
  {
    rule: 'AZA-INT-06',
    severity: 'warning',
    says: 'a second drug toxic to the marrow; speak to psychiatry, weekly neutrophils',
    sources: ['SEED'],
    classes: ['agranulocytosis-risk'],
  },
  {
    rule: 'AZA-INT-07',
    severity: 'warning',
    says: 'inhibits TPMT in vitro; cautious dose and closer counts',
    sources: ['SEED', 'NLGE'],
    classes: ['aminosalicylate'],
  },
  {
    rule: 'AZA-INT-08',
    severity: 'info',
    says: 'anaemia and leucopenia were reported with ACE inhibitors; watch haemoglobin and white cells',
    sources: ['ACEI'],
    classes: ['ace-inhibitor'],
  },
  {
    rule: 'AZA-INT-09',
    severity: 'warning',
    says: 'azathioprine can weaken it; INR weekly until stable',
    sources: ['MEM'],
    classes: ['vitamin-k-antagonist'],
  },
  {
    rule: 'AZA-INT-10',
    severity: 'warning',
    says: 'adds to marrow and liver toxicity; liver tests and counts every 2 weeks',
    sources: ['MEM'],
    classes: ['immunosuppressant'],
    only: ['leflunomide', 'teriflunomide'],
  },
  {
    rule: 'AZA-INT-12',
    severity: 'warning',
    says: 'hepatosplenic T-cell lymphoma (boxed warning in inflammatory bowel disease); confirm the need for both',
    sources: ['LABEL', 'SEED'],
    classes: ['anti-tnf'],
  },
  {
    rule: 'AZA-INT-13',
    severity: 'warning',
    says: 'its label advises against strong immunosuppressants such as azathioprine',
    sources: ['MEM'],
    classes: ['jak-inhibitor'],
    also: ['natalizumab'],
  },
  {
    rule: 'AZA-INT-14',
    severity: 'info',
    says: 'azathioprine may change the length of the block; tell anaesthesia',
    sources: ['DERMC'],
    classes: ['anaesthetic'],
  },
  {
    rule: 'AZA-INT-15',
    severity: 'critical',
    says: 'a second thiopurine; one must go',
    sources: ['MEM'],
    classes: ['thiopurine'],
    except: ['azathioprine'],
  },
  {
    rule: 'AZA-VAX-02',
    severity: 'warning',
    says: 'a live vaccine; not with azathioprine unless the exceptions of ACIP apply',
    sources: ['ACIP', 'SPS'],
    classes: ['live-vaccine'],
  },
];
