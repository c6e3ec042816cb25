// Until docs/openapi.json exists these few types are written by hand; `npm run api` replaces this file.
export interface paths {
	'/api/v1/neighbourhood': { get: { responses: { 200: { content: { 'application/json': components['schemas']['NeighbourhoodView'] } } } } };
	'/api/v1/session': {
		get: { responses: { 200: { content: { 'application/json': components['schemas']['SessionView'] } } } };
		delete: { responses: { 204: { content?: never } } };
	};
	'/api/v1/push/key': { get: { responses: { 200: { content: { 'application/json': { key: string } } } } } };
	'/api/v1/push/subscriptions': {
		post: {
			requestBody: { content: { 'application/json': components['schemas']['NewSubscription'] } };
			responses: { 201: { content: { 'application/json': { id: string } } } };
		};
		delete: { responses: { 204: { content?: never } } };
	};
}
export interface components {
	schemas: {
		NeighbourhoodView: {
			id: string;
			name: string;
			municipality: string;
			demo: boolean;
			languages: string[];
			worker: string;
			phone: string;
			address: string;
			hours: { weekday: number; from: number; until: number }[];
			streets: string[];
			categories: { id: string; icon: string; extra_fields: string[]; minutes: number[] }[];
		};
		SessionView: {
			person: string;
			first_name: string;
			language: string;
			buurt: string;
			buurt_name: string;
			buurten: { id: string; name: string }[];
			roles: string[];
			standing: string;
			helps: boolean;
			contact: string;
			door: string;
			kind: 'resident' | 'staff' | 'shared';
		};
		NewSubscription: { endpoint: string; keys: { p256dh: string; auth: string } };
	};
}
