import { describe, expect, it } from 'vitest';
import { resultStatusOf } from './statuses';

describe('whether a result is final', () => {
  it.each([
    [
      'preliminary',
      'Preliminary; Prelim; Preliminary result; Interim; Vorläufig; Vorläufiger Befund; Provisoire; Resultado preliminar; Preliminare; Voorlopige uitslag',
    ],
    [
      'corrected',
      'Corrected; CORRECTED RESULT; Amended; Korrigierter Befund; Rectifié; Résultat corrigé; Resultado corregido; Rettificato; Gecorrigeerde uitslag',
    ],
    ['final', 'Final; Verified; Endbefund; Définitif; Definitivo'],
    ['pending', 'Pending; In progress; Ausstehend; En cours; Pendiente; In attesa; Volgt'],
  ])('%s', (status, words) => {
    for (const word of words.split('; ')) expect([word, resultStatusOf(word)]).toEqual([word, status]);
  });

  it('is not told by other words', () => {
    expect(resultStatusOf('Normal')).toBeNull();
    expect(resultStatusOf('')).toBeNull();
  });
});
