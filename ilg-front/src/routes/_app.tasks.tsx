import { createFileRoute, stripSearchParams } from '@tanstack/react-router';
import { tasksSearch } from '@/features/tasks/schema';
import { TasksPage } from '@/features/tasks/tasks-page';
import { requireAct } from '@/lib/guard';

export const Route = createFileRoute('/_app/tasks')({
  validateSearch: tasksSearch,
  search: { middlewares: [stripSearchParams(tasksSearch.parse({}))] },
  beforeLoad: () => requireAct('task.retry'),
  component: Tasks,
});

function Tasks() {
  const navigate = Route.useNavigate();
  return (
    <TasksPage
      search={Route.useSearch()}
      onSearch={(change, replace) => void navigate({ search: (old) => ({ ...old, ...change }), replace })}
    />
  );
}
