import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '@/components/link';
import { can } from '@/lib/can';
import { useMe } from '@/lib/session';
import { targetOf } from '../words';

/** Leads to what an entry is about, where this dashboard has a page for it. */
export function Target({ target }: { target: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const about = targetOf(target);
  if (about === undefined) {
    return target;
  }
  const text = t(`auditTarget.${about.kind}` as 'auditTarget.campaign', { id: about.id, defaultValue: target });
  if (about.kind === 'campaign') {
    return (
      <LinkAnchor to="/campaigns/$id" params={{ id: String(about.id) }} fz="inherit">
        {text}
      </LinkAnchor>
    );
  }
  if (about.kind === 'user' && can(me.role, 'user.manage')) {
    return (
      <LinkAnchor to="/users/$id" params={{ id: String(about.id) }} fz="inherit">
        {text}
      </LinkAnchor>
    );
  }
  return text;
}
