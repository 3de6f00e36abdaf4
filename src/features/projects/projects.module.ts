import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { ImportProjects } from './actions/import-projects.js';
import { ProjectsQuery } from './data/projects.query.js';
import { ProjectsService } from './projects.service.js';

/** Research projects and their teams. */
@Module({
  imports: [PeopleModule],
  providers: [ProjectsService, ProjectsQuery, ImportProjects],
  exports: [ProjectsService],
})
export class ProjectsModule {}
