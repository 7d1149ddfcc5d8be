import { NotFound } from './not-found';
import { StatePage } from './state-screen';

export function NotFoundPage() {
  return (
    <StatePage>
      <NotFound />
    </StatePage>
  );
}
