import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { childName } from '../../app/child-name';
import { useTranslation } from '../../i18n';
import { RailCard, RailRow } from '../../ui/card';

import { latestNewsQuery } from './changes.queries';
import { useNewsWords } from './news-words';

/** On My day: in which cases something is new. Absent while nothing is. */
export function ChangesCard() {
  const { t } = useTranslation('briefs');
  const wordsOf = useNewsWords();
  const { data } = useQuery(latestNewsQuery);
  if (!data || data.items.length === 0) return null;
  const count = typeof data.count === 'number' ? data.count : data.count.atLeast;
  return (
    <RailCard title={t('news.title')} aside={<Link to="/changes">{t('news.all', { count })}</Link>}>
      {data.items.map((news) => (
        <RailRow
          key={news.case.id}
          to={`/cases/${news.case.id}`}
          title={childName(news.case.child)}
          text={news.groups.map(wordsOf).join(', ')}
        />
      ))}
    </RailCard>
  );
}
