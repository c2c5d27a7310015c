import type { Random } from './random.js';

interface LanguageModel {
  readonly language: string;
  readonly country: string;
  readonly syllables: string;
  readonly endings: string;
  /** frequent short words, which make up a third of any text */
  readonly particles: string;
}

const MODELS: readonly LanguageModel[] = [
  {
    language: 'en',
    country: 'IE',
    syllables:
      'da ta ma na ge ment lear ning sys tem re search ana ly sis pro gram de sign mo del net work se cur i ty health care mar ket di gi tal plan po li cy',
    endings: ', ,s,ing,ed,al,er,ion,ment,ity',
    particles: 'the of and to in a for is on with as by an be or from at you will this',
  },
  {
    language: 'de',
    country: 'DE',
    syllables:
      'da ten bank ver fah ren grund la gen wirt schaft pfle ge bil dung kurs tech nik prü fung ma na ge recht um welt ge sund heit for schung leh re',
    endings: ', ,en,er,ung,ungen,es,e,lich,keit',
    particles: 'der die das und in von zu mit den für auf ist im des eine sie werden als auch wird',
  },
  {
    language: 'fr',
    country: 'FR',
    syllables:
      'don né es ges tion ap pren tis sage ré seau sé cu ri té san té for ma tion con cep tion nu mé rique droit en tre prise re cher che mé tho de',
    endings: ', ,s,tion,tions,ment,eur,ique,er,ée',
    particles: 'de la le et les des en un une du pour dans que au par sur avec est ce aux',
  },
  {
    language: 'es',
    country: 'ES',
    syllables:
      'da tos ges tion a pren di za je re des se gu ri dad sa lud for ma ción di se ño di gi tal de re cho em pre sa in ves ti ga mé to do',
    endings: ', ,s,es,ción,ciones,mente,dor,ar,ado',
    particles: 'de la que el en y a los se del las un por con una su para es al lo',
  },
  {
    language: 'et',
    country: 'EE',
    syllables:
      'and me te ana lüüs õp pi mi ne juh ti mi ne võr gu tur va li sus ter vi se kool i tus di sai n õi gus ette võt lus uu ri mi se töö oskus',
    endings: ', ,d,de,st,ga,le,mine,us,us',
    particles: 'ja on ei et ka kui see oma või ning mis ta ma aga siis ning üle alla läbi kohta',
  },
  {
    language: 'el',
    country: 'GR',
    syllables:
      'δε δο μέ να δια χεί ρι ση μά θη δί κτυ α ασφά λει υγεί εκ παί δευ ση σχε δια ψη φια κό δί και ο επι χεί ρη έρευ να μέ θο δος',
    endings: ', ,ς,ση,σης,ικό,ική,μα,ων,οι',
    particles: 'και το του η ο των της σε με για που την τα από στο είναι να οι ένα στη',
  },
];

/** Words of one language, the most frequent first. */
export interface Vocabulary {
  readonly language: string;
  readonly country: string;
  readonly particles: readonly string[];
  readonly words: readonly string[];
}

/** Invented words in six languages, about 20,000 in all, built from syllables with the endings that stemmers cut. */
export function vocabularies(random: Random, wordsInAll = 20_000): readonly Vocabulary[] {
  const each = Math.ceil(wordsInAll / MODELS.length);
  return MODELS.map((model) => ({
    language: model.language,
    country: model.country,
    particles: model.particles.split(' '),
    words: inventedWords(model, each, random),
  }));
}

function inventedWords(model: LanguageModel, count: number, random: Random): readonly string[] {
  const syllables = model.syllables.split(' ');
  const endings = model.endings.split(',').map((ending) => ending.trim());
  const words = new Set<string>();
  while (words.size < count) {
    const stem = Array.from({ length: random.integer(2, 4) }, () => random.pick(syllables)).join('');
    if (stem.length >= 4) words.add(stem + random.pick(endings));
  }
  return [...words];
}

/** Running text of `count` words: a third particles, the rest by Zipf's law. */
export function runningText(vocabulary: Vocabulary, count: number, random: Random): string {
  return Array.from({ length: count }, () =>
    random.chance(0.33) ? random.pickUneven(vocabulary.particles) : zipf(vocabulary.words, random),
  ).join(' ');
}

/** A title: words without particles between them. */
export function titleText(vocabulary: Vocabulary, count: number, random: Random): string {
  const title = Array.from({ length: count }, () => zipf(vocabulary.words, random)).join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Rank r with a weight of 1 / (r + 20): flattened at the top, where real texts have their particles. */
export function zipf(words: readonly string[], random: Random): string {
  const shift = 20;
  const rank = Math.floor(shift * (Math.pow((words.length + shift) / shift, random.next()) - 1));
  return words[Math.min(rank, words.length - 1)] ?? '';
}
