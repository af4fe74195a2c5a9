import type { components } from '@/api/schema.gen';

type Schemas = components['schemas'];

export type Account = Schemas['Account'];
export type Campaign = Schemas['Campaign'];
export type CampaignSettings = Schemas['CampaignSettings'];
export type Credits = Schemas['Credits'];
export type Lead = Schemas['Lead'];
export type LeadDecision = Schemas['LeadDecision'];
export type LeadState = Schemas['LeadState'];
export type Message = Schemas['CampaignMessage'];
export type MessageKind = Schemas['MessageKind'];
export type Me = Schemas['Me'];
export type Session = Schemas['Session'];
export type User = Schemas['User'];
