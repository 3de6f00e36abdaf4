/** The arrows of the house. Each rule has a file under violations/ that breaks it; boundaries.spec.ts proves that it is caught. */
const features = ['people', 'partners', 'projects', 'committees', 'requests', 'matching', 'desk'];
const siblings = ['partners', 'projects', 'committees']; // these know people, and not each other

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const notSpec = '\\.spec\\.tsx?$';

const mayUse = (feature) => {
  const before = features.slice(0, features.indexOf(feature));
  return siblings.includes(feature) ? before.filter((other) => !siblings.includes(other)) : before;
};

const order = features.map((feature) => {
  const later = features.filter((other) => other !== feature && !mayUse(feature).includes(other));
  return never(
    `${feature}-keeps-its-place`,
    `${feature} may use: ${mayUse(feature).join(', ') || 'no other feature'}`,
    { path: `^src/features/${feature}/`, pathNot: notSpec },
    { path: `^src/features/(${later.join('|') || 'nobody'})/`, pathNot: '\\.paths\\.ts$' }, // anybody may link to a page
  );
});

module.exports = {
  forbidden: [
    never('no-cycles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    never(
      'kernel-stands-alone',
      'The kernel is plain TypeScript.',
      { path: '^src/kernel/', pathNot: notSpec },
      { pathNot: '^src/kernel/' },
    ),
    never(
      'domain-is-pure',
      'Domain code knows its own feature and the kernel, nothing that can fail, wait or be configured.',
      { path: '^src/features/([^/]+)/domain/', pathNot: notSpec },
      { pathNot: ['^src/features/$1/domain/', '^src/features/matching/engine/', '^src/kernel/'] },
    ),
    never(
      'engine-stands-alone',
      'The matching engine is plain TypeScript that could be published on its own; only its kernel knows HiGHS.',
      { path: '^src/features/matching/engine/', pathNot: notSpec },
      { pathNot: ['^src/features/matching/engine/', 'node_modules/highs/'] },
    ),
    never(
      'kit-knows-no-product',
      'The design kit only draws.',
      { path: '^src/ui/', pathNot: notSpec },
      { path: '^src/(features|platform)/' },
    ),
    never(
      'platform-knows-no-feature',
      'Platform code would work in another product.',
      { path: '^src/platform/' },
      { path: '^src/features/' },
    ),
    never(
      'features-use-the-front-door',
      'Other features see only the service, the module and the paths.',
      { path: '^src/features/([^/]+)/' },
      {
        path: '^src/features/',
        pathNot: ['^src/features/$1/', '^src/features/[^/]+/[^/]+\\.(service|module|paths)\\.ts$'],
      },
    ),
    never(
      'pages-only-show',
      'A page turns values into HTML.',
      { path: '\\.page\\.tsx$' },
      { path: ['/actions/', '\\.entity\\.ts$', '\\.service\\.ts$', 'node_modules/(typeorm|@nestjs)'] },
    ),
    never(
      'emails-only-say',
      'A letter turns a payload into words.',
      { path: '/emails/' },
      { path: ['/data/', '/actions/', '/web/', 'node_modules/(typeorm|@nestjs|nodemailer|bullmq)'] },
    ),
    never(
      'data-does-not-act',
      'Rows do not send, decide or show.',
      { path: '^src/features/[^/]+/data/' },
      { path: ['/actions/', '^src/features/[^/]+/(web|emails)/'] },
    ),
    never(
      'actions-know-no-web',
      'An action can be run by a page, a job, the CLI or a test.',
      { path: '/actions/' },
      { path: ['^src/features/[^/]+/web/', 'node_modules/(fastify|react)/'] },
    ),
    never(
      'controllers-do-not-query',
      'Controllers ask queries and actions.',
      { path: '\\.controller\\.tsx?$', pathNot: '^src/platform/' },
      { path: ['\\.entity\\.ts$', 'node_modules/(typeorm|@nestjs/typeorm)'] },
    ),
    never(
      'one-way-to-send',
      'Only the mail platform talks SMTP.',
      { path: '^src/', pathNot: '^src/platform/mail/' },
      { path: 'node_modules/nodemailer' },
    ),
    never(
      'one-way-to-queue',
      'Only the queue platform talks to BullMQ and Redis.',
      { path: '^src/', pathNot: '^src/platform/queue/' },
      { path: 'node_modules/(bullmq|@nestjs/bullmq|ioredis)/' },
    ),
    never(
      'networks-are-weighed-in-threads',
      'What wants the best plan of a whole network is worked out beside the event loop.',
      { path: '^src/features/', pathNot: [notSpec, '\\.thread\\.ts$', '^src/features/matching/domain/'] },
      {
        path: '^src/features/matching/domain/repair/(question|situation|why|why-vacant)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    never(
      'source-knows-no-test',
      'The product runs without its tests.',
      { path: '^src/', pathNot: notSpec },
      { path: ['^test/', notSpec] },
    ),
    ...order.slice(0, -1),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
