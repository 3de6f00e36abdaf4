import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { AddResearcher } from './actions/add-researcher.js';
import { ImportProjects } from './actions/import-projects.js';
import { RemoveResearcher } from './actions/remove-researcher.js';
import { ProjectsQuery } from './data/projects.query.js';
import { ProjectsService } from './projects.service.js';
import { ProjectsController } from './web/projects.controller.js';

/** Research projects and their teams. */
@Module({
  imports: [PeopleModule],
  controllers: [ProjectsController],
  providers: [ProjectsService, ProjectsQuery, AddResearcher, RemoveResearcher, ImportProjects],
  exports: [ProjectsService],
})
export class ProjectsModule {}
