export const service = 'matching';
