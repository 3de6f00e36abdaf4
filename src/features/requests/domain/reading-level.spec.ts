import { readingOf } from './reading-level.js';

it('finds plain words easy in both languages', () => {
  expect(readingOf('We want to know how people sleep. You would help us ask the right questions.', 'en')?.level).toBe(
    'easy',
  );
  expect(
    readingOf('Nous voulons savoir comment les gens dorment. Vous nous aidez à poser les bonnes questions.', 'fr')
      ?.level,
  ).toBe('easy');
});

it('finds the words of a grant hard in both languages', () => {
  const en =
    'The investigators will operationalise a multidisciplinary biopsychosocial intervention in order to longitudinally evaluate the feasibility and acceptability of self-management modalities across heterogeneous populations.';
  const fr =
    'Les chercheurs opérationnaliseront une intervention biopsychosociale multidisciplinaire afin d’évaluer longitudinalement la faisabilité et l’acceptabilité de modalités d’autogestion auprès de populations hétérogènes.';
  expect(readingOf(en, 'en')?.level).toBe('hard');
  expect(readingOf(fr, 'fr')?.level).toBe('hard');
});

it('counts sentences and words', () => {
  expect(readingOf('One two three. Four five six!', 'en')).toMatchObject({ sentences: 2, wordsPerSentence: 3 });
  expect(readingOf(' \n', 'en')).toBeNull();
  expect(readingOf('Dr. 3.5 %', 'en')).toMatchObject({ sentences: 1 });
});
