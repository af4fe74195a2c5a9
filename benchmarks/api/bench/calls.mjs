// What each screen asks for, as the dashboard does; a call may depend on what the seed has made.
const day = (back) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);

export async function calls(client, superAdmin) {
  const campaigns = (await client.json('/api/campaigns?size=25')).items;
  const campaign = campaigns[3].id;
  const lead = (await client.json(`/api/leads?campaign=${campaign}&state=REPLIED`)).items[0].id;
  const deep = await further(client, '/api/leads?size=200', 50);
  const ledger = await further(client, '/api/credits/entries?size=200', 20);
  const user = (await superAdmin.json('/api/users?search=client@bench.example')).items[0].id;
  return [
    of('Campaigns', client, ['/api/campaigns?page=0&size=25', '/api/campaigns/figures']),
    of('Campaign', client, [`/api/campaigns/${campaign}`, `/api/leads?campaign=${campaign}&size=25&sort=lastEventAt,desc`]),
    of('Leads', client, ['/api/leads?size=25&sort=lastEventAt,desc', `/api/leads?size=25&cursor=${deep}`]),
    of('Leads, filtered and sorted', client, [
      '/api/leads?size=25&state=FAILED&sort=lastEventAt,desc',
      '/api/leads?size=25&state=INVITED&state=CONNECTED&sort=name,asc',
      `/api/leads?size=25&campaign=${campaign}&sort=company,desc`,
      '/api/leads?size=25&sort=state,asc',
      '/api/leads?size=25&step=PERSON',
    ]),
    of('Leads, searched', client, [
      '/api/leads?size=25&search=name777',
      '/api/leads?size=25&search=anna+manager',
      '/api/leads?size=25&search=nobodyhasthisname',
      '/api/leads?size=25&search=manager',
    ]),
    of('Lead', client, [`/api/leads/${lead}`, `/api/leads/${lead}/events`]),
    of('Replies', client, [
      '/api/leads?size=25&state=REPLIED&handled=false&sort=repliedAt,desc',
      '/api/leads?size=25&state=REPLIED&handled=true&sort=repliedAt,desc',
    ]),
    of('Records', client, [`/api/records?from=${day(29)}&to=${day(0)}`, `/api/records?from=${day(364)}&to=${day(0)}&summed=true`]),
    of('Analytics', client, [`/api/analytics?from=${day(29)}&to=${day(0)}`, `/api/analytics?from=${day(364)}&to=${day(0)}`]),
    of('Credits', client, ['/api/credits', '/api/credits/entries?size=25', `/api/credits/entries?size=25&cursor=${ledger}`]),
    of('LinkedIn accounts', client, ['/api/accounts']),
    of('Audit log', client, ['/api/audit?size=25']),
    of('Every screen', client, ['/api/me', '/api/checkpoints']),
    of('Users (super admin)', superAdmin, ['/api/users?page=0&size=25', `/api/users/${user}/credits`]),
    of('Failures (super admin)', superAdmin, ['/api/tasks?size=25&state=DEAD', '/api/tasks?size=25&state=FAILED']),
    of('Leads (super admin)', superAdmin, ['/api/leads?size=25&sort=lastEventAt,desc']),
  ];
}

const of = (screen, who, paths) => paths.map((path) => ({ screen, who, path }));

async function further(who, path, pages) {
  let cursor;
  for (let page = 0; page < pages; page++) {
    cursor = (await who.json(cursor ? `${path}&cursor=${cursor}` : path)).next;
  }
  return cursor;
}
