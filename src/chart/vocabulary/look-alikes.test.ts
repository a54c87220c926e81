import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drugsIn } from '.';

const found = (text: string) => drugsIn(text).map(({ drug, via }) => `${drug.id} (${via})`);

/** Names near to ours, or easily confused with them, that are other drugs, tests or plain words. */
const others = `
azacitidine azacytidine azaCITIDine Vidaza Onureg azithromycin Azithromycine azitromicina AzaSite Zithromax azelastine
azatadine aztreonam Azactam Azilect Azopt azapropazone Azarga azelnidipine azilsartan Azor Azulfin thiopental thioridazine
thiamine thiotepa thiothixene thiopurine thiopurines tiotropium tizanidine Imdur Imodium Imitrex Imovane Imipramine imiquimod Imuvert
imipenem immunoglobulin mercaptamine cysteamine Cystagon mercaptoethanol meropenem mepacrine mercury captodiame
probenecid benzbromarone lesinurad Zurampic sulfinpyrazone pegloticase rasburicase colchicine allopregnanolone allantoin alloin
Allegra Aldomet alopecia aliskiren alosetron Alupent almotriptan alprazolam alprostadil atropine
febantel fenofibrate Febrol flavoxate fluvoxamine topiramate Topamax toremifene
rifabutin rifampicin rifampin rifaximin ribociclib riboflavin rilpivirine ritonavir Ribena remdesivir
metolazone methimazol methenamine methotrimeprazine methyldopa methoxsalen pemetrexed pralatrexate methocarbamol metoprolol
Bactroban Bacitracin baclofen Septocaine Pentacel Pentasal olanzapine clonazepam Klonopin clobazam clomipramine
cycloserine cyclobenzaprine pimecrolimus Elidel trimethobenzamide trimipramine trimetazidine thimerosal
guanine guanfacine guaifenesin guanidine theophylline hypoxanthine xanthine oxidase uric acid urate purine purines
vitamin K lithium ferritin tamarind february hamartin Lupron Lupurin zytiga Zyrtec Zyprexa Zyloxin Copaxone Cosentin
aspirin paracetamol ibandronate hydroxychloroquine hydralazine lamivudine lenalidomide levetiracetam
acetazolamide acitretin aciclovir acyclovir Actos Advair allergen Alesse amoxapine Apresoline Arimidex Artane asenapine
Atarax Atasol Atripla Avandia Aviva Benzac bupropion Caelyx carbamazepine carboplatin Ceporex cefazolin Celebrex Celexa
Ciloxan Ciprofloxacin cisplatin clarithromycin clindamycin clonidine clotrimazole Colace Combivent Creon Cymbalta cytarabine
Cytotec dacarbazine daptomycin Depo-Provera Detrol Diprolene Diprosone dobutamine dopamine doxorubicin Duricef Effexor Elavil
epinephrine eprosartan estradiol etoposide Evista famotidine fentanyl Flarex flutamide Fosamax Frova Garamycin glipizide
glyburide Humatin Hytrin idarubicin Ilosone imatinib indapamide isradipine ketorolac Keppra Kytril Lacri-Lube Lantus
letrozole leucovorin levamisole Levoxyl lomustine loratadine Lopid lorazepam loxapine Lyrica Maxeran Maxidex Mepron metformin
methadone methyclothiazide methylphenidate methysergide metronidazole miconazole minocycline mirtazapine Monitan morphine
Nasonex Nexavar Nexium nicardipine nifedipine Nifuran Nitrol Nizoral oxcarbazepine oxycodone Oxytrol paroxetine pentobarbital
phenytoin Plavix Prilosec Prolia propafenone propranolol pyrazinamide quetiapine quinidine quinine raloxifene Remeron
Restoril Revia rifapentine Ritalin Sabril Sandostatin Sectral Seroquel sertraline Sinemet Sinequan sitagliptin Stelazine
sulfadiazine sulfisoxazole sumatriptan tamoxifen Taxol Tempra terbinafine thalidomide thiabendazole Timolol tolazamide
tramadol trazodone Triumeq valacyclovir valproate Valtrex vinblastine vincristine Viracept voriconazole Xanax zidovir
zolmitriptan zolpidem
`
  .trim()
  .split(/\s+/);

describe('look-alikes of our drugs', () => {
  it.each(others)('%s is none of ours', (name) => {
    expect(found(`${name} 50 mg`)).toEqual([]);
  });

  it('are at least 200, each once', () => {
    expect(new Set(others).size).toBe(others.length);
    expect(others.length).toBeGreaterThanOrEqual(200);
  });

  it('are told from the brands of ours they resemble', () => {
    expect(found('Purinol')).toEqual(['allopurinol (brand)']);
    expect(found('Puri-Nethol')).toEqual(['mercaptopurine (brand)']);
    expect(found('Purixan')).toEqual(['mercaptopurine (brand)']);
    expect(found('Bactrim')).toEqual(['co-trimoxazole (brand)']);
    expect(found('Imuran')).toEqual(['azathioprine (brand)']);
  });
});

/** A formulary of names that are none of ours, one a line, where it is at hand. */
const formulary = new URL('../../../../shared/clinical/other-drugs.txt', import.meta.url);

describe.runIf(existsSync(formulary))('a formulary of other drugs', () => {
  it('yields none of ours but brands and salts of listed drugs', () => {
    const names = readFileSync(formulary, 'utf8').split(/\r?\n/).filter(Boolean);
    const wrong = names.filter((name) =>
      drugsIn(name).some(({ drug, via }) => via === 'near' || drug.id !== 'mycophenolate'),
    );
    expect(names.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });
});
