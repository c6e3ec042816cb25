## Why a worker has something to do about a request.
task-review = Read this request before neighbours see it: { $what }.
task-read-words = Read the own words of this request: { $what }. The request itself is out.
task-who-few = Few neighbours help here yet. Who do you know for: { $what }?
task-who-nobody = No neighbour fits. Who do you know for: { $what }?
task-who-no-time = There is too little time to ask around. Who do you know for: { $what }?
task-ask-personally = Nobody said yes yet. Ask somebody personally: { $what }, { $when }.
task-short-notice = A helper cannot come and it is nearly time: { $what }, { $when }.
task-unmatched = Nobody found: { $what }, { $when }. Ring the asker.
task-not-delivered = The help did not happen: { $what }. Ask what is still needed.
task-no-show = A helper did not come for the second time. Please ring.
task-nobody-opened = { $who } stands before a closed door. Ring now.
task-scope-heavy = Two neighbours find this too heavy: { $what }. See who fits better.
task-scope-helper = A neighbour says: this is more than small help. { $what }.
task-first-together = These two meet for the first time: { $what }, { $when }. Go along.
