// The browser's drawer, in memory, for every test file.
import 'fake-indexeddb/auto';
