export const answerTo = (): number => 42;
