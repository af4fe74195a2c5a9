-- 59 named checks of the queue's functions with clocks that are handed in: t0 is now, in business and in lease time.
set client_min_messages = notice;
create or replace function ck(a text, ok boolean) returns void language plpgsql as $$ begin if ok is not true then raise exception 'FAILED: %', a; end if; raise notice 'ok %', a; end $$;
insert into lane(id, open_until) select generate_series(1,20), 'infinity';
insert into lane_offer(lane_id, pool) select id, p from lane, generate_series(0,1) p;
insert into lane_budget select id, k, 1000000 from lane, generate_series(1,5) k;
create or replace function one(p_kind int, p_key text, p_prio int default 2, p_run timestamptz default null, p_max int default 5, p_camp int default null) returns jsonb language sql as $$
 select jsonb_build_array(jsonb_build_object('kind',p_kind,'dedup_key',p_key,'priority',p_prio,'run_at',p_run,'max_attempts',p_max,'campaign_id',p_camp)) $$;
do $$
declare r record; n int; t0 timestamptz := now(); x text; b boolean; f bigint; t bigint;
begin
 select * into r from enqueue(1, one(2,'a')); perform ck('enqueue adds and wakes', r.added=1 and r.woken=array[0::smallint]);
 select * into r from enqueue(1, one(2,'b')); perform ck('second does not wake', r.added=1 and r.woken is null);
 select * into r from enqueue(1, one(2,'a')); perform ck('same key not added', r.added=0 and r.woken is null);
 begin perform enqueue(99, one(2,'zz')); perform ck('unknown lane refused', false); exception when foreign_key_violation then perform ck('unknown lane refused', true); end;
 select count(*) into n from lease('a1', 1::smallint, 5, 5, p_now => t0, p_db => t0); perform ck('automation pool sees nothing', n=0);
 select * into r from lease('w1', 0::smallint, 5, 1, p_now => t0, p_db => t0); perform ck('lease one', r.task_id is not null and r.fence=1 and r.egress_epoch=1 and not r.taken_over); f:=r.fence; t:=r.task_id;
 select count(*) into n from lease('w2', 0::smallint, 5, 1, p_now => t0, p_db => t0); perform ck('leased lane not offered', n=0);
 select result into x from finish(1, f, jsonb_build_array(jsonb_build_object('task',t,'state',2)), t0 + interval '1 hour'); perform ck('finish', x='RECORDED');
 select result into x from finish(1, f, jsonb_build_array(jsonb_build_object('task',t,'state',2)), t0 + interval '1 hour'); perform ck('finish again is known', x='ALREADY_RECORDED');
 select * into r from lane_offer where lane_id=1 and pool=0; perform ck('floor kept', r.next_ready_at = t0 + interval '1 hour');
 select * into r from enqueue(1, one(2,'c')); select * into r from lane_offer where lane_id=1 and pool=0; perform ck('enqueue does not pull the lane under its floor', r.next_ready_at = t0 + interval '1 hour');
 select * into r from enqueue(1, one(2,'a')); perform ck('key of a finished task stays taken', r.added=0);
 select count(*) into n from lease('w1', 0::smallint, 5, 1, p_now => t0, p_db => t0); perform ck('nothing inside the gap', n=0);
 select * into r from lease('w1', 0::smallint, 5, 10, p_now => t0 + interval '61 min', p_db => t0 + interval '61 min'); perform ck('same owner keeps its epoch', r.egress_epoch=1 and r.fence=2);
 select count(*) into n from task where lane_id=1 and state=1; perform ck('one running', n=1);
 -- lease runs out, other takes over
 b := renew(1, 2, r.task_id, p_db => t0 + interval '62 min'); perform ck('renew', b);
 b := renew(1, 1, r.task_id, p_db => t0 + interval '62 min'); perform ck('renew with old fence refused', not b);
 b := renew(1, 2, r.task_id, p_db => t0 + interval '65 min'); perform ck('renew after expiry refused', not b);
 select count(*) into n from lease('w2', 0::smallint, 5, 10, p_now => t0 + interval '63 min 50 s', p_db => t0 + interval '63 min 50 s'); perform ck('not taken over while the renewed lease holds', n=0);
 select count(*), max(l.task_id), max(l.fence) into n, t, f from lease('w2', 0::smallint, 5, 10, p_now => t0 + interval '65 min', p_db => t0 + interval '65 min') l; perform ck('taken over, one task only', n=1 and f=3);
 select * into r from lane where id=1; perform ck('epoch moved', r.egress_epoch=2 and r.holder='w2');
 select result into x from finish(1, 2, jsonb_build_array(jsonb_build_object('task',t,'state',2)), p_now => t0 + interval '65 min'); perform ck('old holder refused', x='STALE');
 select * into r from task where id=t; perform ck('attempt counted', r.attempt=2 and r.error='LEASE_LOST');
 select result into x from finish(1, 3, jsonb_build_array(jsonb_build_object('task',t,'state',0,'error','TIMEOUT','retry_at',t0+interval '70 min')), p_now => t0 + interval '66 min'); 
 select * into r from task where id=t; perform ck('failed waits for its retry', x='RECORDED' and r.state=0 and r.run_at=t0+interval '70 min' and r.error='TIMEOUT' and r.attempt=2);
 -- dead by attempts
 perform enqueue(2, one(2,'d',2,null,1)); select * into r from lease('w1',0::smallint,1,1, p_now => t0, p_db => t0);
 perform ck('lane 2', r.lane_id=2); select result into x from finish(2, r.fence, jsonb_build_array(jsonb_build_object('task',r.task_id,'state',0,'error','TIMEOUT','retry_at',t0)));
 select count(*) into n from task_done where lane_id=2 and state=3 and error='TIMEOUT' and attempt=1; perform ck('dead after its last attempt', n=1);
 perform enqueue(2, one(2,'d2',2,null,1)); select * into r from lease('w1',0::smallint,1,1, p_now => t0, p_db => t0); perform lease('w2',0::smallint,1,1,p_now=>t0+interval '10 min', p_db => t0+interval '10 min');
 select count(*) into n from task_done where dedup_key='d2' and state=3 and error='LEASE_LOST'; perform ck('dead when the last attempt lost its lease', n=1);
 -- budget
 perform set_policy(3, t0, t0 + interval '8 hours', '[{"kind":3,"remaining":2}]');
 perform enqueue(3, one(3,'i1')); perform enqueue(3, one(3,'i2')); perform enqueue(3, one(3,'i3'));
 select count(*), max(l.fence) into n, f from lease('a1',1::smallint,1,10, p_now => t0, p_db => t0) l; perform ck('batch bounded by budget', n=2);
 select id into t from task where dedup_key='i1';
 select result into x from finish(3, f, (select jsonb_agg(jsonb_build_object('task',id,'state',2)) from task where dedup_key in ('i1','i2')));
 select * into r from lane_offer where lane_id=3 and pool=1; perform ck('out of budget waits for the window to end', r.next_ready_at = t0 + interval '8 hours');
 select * into r from lease('a1',1::smallint,1,10,p_now=>t0+interval '8 hours', p_db => t0+interval '8 hours'); perform ck('stale policy asks the caller', r.policy_stale and r.task_id is null);
 perform set_policy(3, t0 + interval '20 hours', t0 + interval '32 hours', '[{"kind":3,"remaining":5}]', t0+interval '8 hours');
 select * into r from lane_offer where lane_id=3 and pool=1; perform ck('next window', r.next_ready_at = t0 + interval '20 hours');
 -- window ends while ready
 perform set_policy(4, t0, t0 + interval '1 hour', '[]'); perform enqueue(4, one(2,'w1k'));
 select * into r from lease('w1',0::smallint,9,10,p_now=>t0+interval '61 min', p_db => t0+interval '61 min') l where l.lane_id=4; perform ck('no lease after the window', r.policy_stale);
 perform set_policy(4, t0 + interval '20 hours', t0 + interval '30 hours', '[]', t0+interval '61 min');
 -- pause in a lease
 perform enqueue(5, one(2,'p1')); select * into r from lease('w9',0::smallint,9,1, p_now => t0, p_db => t0) l where l.lane_id=5; perform ck('lane5', r.task_id is not null);
 perform pause(5,'CHECKPOINT'); b := renew(5, r.fence, r.task_id, p_db => t0); perform ck('renew while paused', b);
 select bool_and(next_ready_at = 'infinity') into b from lane_offer where lane_id=5; perform ck('paused is infinity', b);
 perform pause(5,null); select lapses_at = lease_until and next_ready_at = 'infinity' into b from lane join lane_offer on lane_id=id and pool=0 where id=5; perform ck('resume in a lease', b);
 perform pause(5,'CHECKPOINT'); select * into r from sweep(t0 + interval '1 hour', t0 + interval '1 hour'); perform ck('sweeper frees a lapsed lease of a paused lane', r.lapsed=1 and r.stranded=0 and r.orphaned=0);
 perform pause(5,null); select next_ready_at <= now() into b from lane_offer where lane_id=5 and pool=0; perform ck('resumed', b);
 -- cancel
 perform enqueue(6, one(2,'c1',2,null,5,7)); perform enqueue(6, one(2,'c2',2,null,5,7)); perform enqueue(6, one(2,'c3',2,null,5,8));
 perform ck('cancel', cancel_campaign(6,7)=2); perform ck('key free again', (select added from enqueue(6, one(2,'c1',2,null,5,7)))=1);
 perform cancel_campaign(6,7); perform cancel_campaign(6,8); select bool_and(next_ready_at='infinity') into b from lane_offer where lane_id=6; perform ck('nothing left: infinity', b);
 -- kind gate and pool
 perform enqueue(7, one(3,'g1',1)); perform enqueue(7, one(2,'g2',2)); select bool_and(next_ready_at <= now()) into b from lane_offer where lane_id=7; perform ck('offered to both pools', b);
 update task_type set paused_reason='CANARY' where kind=3; perform lane_refresh(7, now()); select bool_and((next_ready_at<=now()) = (pool=0)) into b from lane_offer where lane_id=7; perform ck('paused kind does not block the other pool', b);
 select * into r from sweep(t0, t0); perform ck('sweeper finds nothing', r.stranded=0 and r.orphaned=0);
 update task_type set paused_reason=null where kind=3;
 -- batch, partial report, renew moves the running task
 for i in 1..6 loop perform enqueue(8, one(2,'m'||i)); end loop;
 select array_agg(l.task_id order by l.task_id)::text, max(l.fence) into x, f from lease('w8',0::smallint,20,6, p_now => t0, p_db => t0) l where l.lane_id=8; 
 b := renew(8, f, (select id from task where dedup_key='m3'), p_db => t0); perform ck('renew moves running', b and (select state=1 and attempt=1 from task where dedup_key='m3') and (select state=0 and attempt=0 from task where dedup_key='m1'));
 select result into x from finish(8, f, (select jsonb_agg(jsonb_build_object('task',id,'state',2)) from task where dedup_key in ('m1','m2')), p_keep => false);
 perform ck('partial report', (select count(*) from task where lane_id=8)=4 and (select attempt=0 and state=0 from task where dedup_key='m3') and (select worker='' from lane_offer where lane_id=8 and pool=0) and (select count(*) from task where lane_id=8 and state=1)=0);
 select * into r from sweep(t0, t0); perform ck('sweeper nothing', r.stranded=0 and r.orphaned=0);
 perform enqueue(9, one(2,'x1')); perform enqueue(9, one(3,'x2'));
 select * into r from lease('w3',0::smallint,20,1, p_now => t0, p_db => t0) l where l.lane_id=9; perform ck('scraper has it', r.task_id is not null); f := r.fence; t := r.task_id;
 select count(*) into n from lease('a3',1::smallint,20,1, p_now => t0, p_db => t0) l where l.lane_id=9; perform ck('automation waits', n=0);
 select lapses_at = lease_until and next_ready_at = 'infinity' into b from lane join lane_offer on lane_id=id and pool=1 where id=9; perform ck('offer repaired to the end of the lease', b);
 select * into r from finish(9, f, jsonb_build_array(jsonb_build_object('task',t,'state',2))); perform ck('finish wakes the other pool', r.woken=array[1::smallint]);
 select * into r from lease('a3',1::smallint,20,1, p_now => t0, p_db => t0) l where l.lane_id=9; perform ck('automation has it, new epoch', r.task_id is not null and r.egress_epoch=2);
 perform enqueue(10, one(2,'o1')); perform lease('dead',0::smallint,20,1, p_now => t0, p_db => t0);
 perform enqueue(11, one(2,'o2',0)); select lane_id into t from lane_offer where pool=0 order by next_ready_at limit 1;
 select * into r from lease('w4',0::smallint,1,1,p_overdue=>true,p_now=>now()+interval '10 min', p_db => t0); perform ck('overdue first', r.lane_id = t and t <> 11);
 select * into r from sweep(t0, t0); perform ck('sweeper nothing at the end', r.stranded=0 and r.orphaned=0);
 select id into t from task_done where dedup_key='d2'; perform revive(t); select count(*) into n from task where id=t and attempt=0 and state=0; perform ck('revived', n=1 and not exists (select from task_dead where id=t));
 select count(*) into n from lane_offer where lane_id=2 and pool=0 and next_ready_at<=now(); perform ck('revived is offered', n=1);
 select * into r from sweep(t0, t0); perform ck('sweeper nothing at last', r.stranded=0 and r.orphaned=0);
 insert into lane(id) values (21); insert into lane_offer values (21,0),(21,1); insert into lane_budget values (21,2,5); perform enqueue(21, one(2,'new'));
 select * into r from lease('w1',0::smallint,50,1, p_now => t0, p_db => t0) l where l.lane_id=21; perform ck('a lane without a policy is never handed out', r.policy_stale);
 -- cancelled by report frees the key
 perform enqueue(12, one(2,'cx')); select * into r from lease('w1',0::smallint,50,1, p_now => t0, p_db => t0) l where l.lane_id=12; perform finish(12, r.fence, jsonb_build_array(jsonb_build_object('task',r.task_id,'state',4)));
 perform ck('cancelled by report frees its key', (select added from enqueue(12, one(2,'cx')))=1);
end $$;
