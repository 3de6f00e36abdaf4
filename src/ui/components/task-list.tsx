import type { ReactNode } from 'react';
import { classes } from '../classes.js';
import type { Attributes } from './attributes.js';

export type Task = {
  title: ReactNode;
  href?: string;
  hint?: ReactNode;
  /** A word, or a `<Tag>`. */
  status: ReactNode;
  /** “Cannot start yet”: the status is drawn quietly. */
  statusClassName?: string;
  titleClassName?: string;
  className?: string;
};

export type TaskListProps = {
  tasks: readonly (Task | false | null | undefined | '')[];
  idPrefix?: string;
  className?: string;
  attributes?: Attributes;
};

function Title({ task, describedBy }: { task: Task; describedBy: string }) {
  if (!task.href) return <div className={task.titleClassName}>{task.title}</div>;
  return (
    <a
      className={classes('govuk-link govuk-task-list__link', task.titleClassName)}
      href={task.href}
      aria-describedby={describedBy}
    >
      {task.title}
    </a>
  );
}

export function TaskList({ tasks, idPrefix = 'task-list', className, attributes }: TaskListProps) {
  return (
    <ul className={classes('govuk-task-list', className)} {...attributes}>
      {tasks.map((task, index) => {
        if (!task) return null;
        const id = `${idPrefix}-${index + 1}`;
        const linked = task.href && 'govuk-task-list__item--with-link';
        return (
          <li className={classes('govuk-task-list__item', linked, task.className)} key={index}>
            <div className="govuk-task-list__name-and-hint">
              <Title task={task} describedBy={classes(task.hint ? `${id}-hint` : '', `${id}-status`)} />
              {task.hint ? (
                <div id={`${id}-hint`} className="govuk-task-list__hint">
                  {task.hint}
                </div>
              ) : null}
            </div>
            <div className={classes('govuk-task-list__status', task.statusClassName)} id={`${id}-status`}>
              {task.status}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
