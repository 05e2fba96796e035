// Most of the time, a test waits for a process or for the retries of a client.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
