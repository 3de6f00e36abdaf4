import { serve } from '../../platform/threads/serve.js';
import { solveFiles, type SolveWork } from './solve-files.js';

serve((work, report) => solveFiles(work as SolveWork, (phase) => report({ phase, percent: 0 })));
