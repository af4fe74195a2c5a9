// Every change goes through LinkedIn's kind of call: JSON, and the CSRF token from the cookie.
'use strict';
const sim = (() => {
  const csrf = () => (document.cookie.match(/JSESSIONID="?([^";]+)/) || [])[1] || '';
  async function post(url, body) {
    const response = await fetch(url, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'csrf-token': csrf(), 'x-restli-protocol-version': '2.0.0'},
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return {ok: response.ok, status: response.status, body: text.startsWith('{') ? JSON.parse(text) : {}};
  }
  async function page(url) {
    const response = await fetch(url, {credentials: 'same-origin'});
    if (!response.ok || new URL(response.url).pathname.endsWith('/login')) throw new Error(url + ': ' + response.status);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  }
  function toast(root, kind, text) {
    const list = root.querySelector('.artdeco-toasts_toasts');
    const item = document.createElement('li');
    item.className = 'artdeco-toast-item artdeco-toast-item--visible artdeco-toast--' + kind;
    item.setAttribute('data-test-artdeco-toast-item-type', kind);
    item.setAttribute('role', 'alert');
    const message = document.createElement('p');
    message.className = 'artdeco-toast-item__message';
    message.textContent = text;
    item.append(message);
    list.append(item);
  }
  const invite = (memberId, note, email) =>
    post('/voyager/api/voyagerRelationshipsDashMemberRelationships?action=verifyQuotaAndCreateV2', {
      invitee: {inviteeUnion: {memberProfile: 'urn:li:fsd_profile:' + memberId}},
      customMessage: note, email: email,
    });
  const withdraw = memberId =>
    post('/voyager/api/voyagerRelationshipsDashInvitations?action=withdraw', {
      invitee: {inviteeUnion: {memberProfile: 'urn:li:fsd_profile:' + memberId}},
    });
  const accept = memberId =>
    post('/voyager/api/voyagerRelationshipsDashInvitations?action=accept', {
      invitee: {inviteeUnion: {memberProfile: 'urn:li:fsd_profile:' + memberId}},
    });
  return {post, page, toast, invite, withdraw, accept};
})();
