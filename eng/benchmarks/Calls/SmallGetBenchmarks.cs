using Azure.Connectors.Sdk.Benchmarks.Peers;
using BenchmarkDotNet.Attributes;

namespace Azure.Connectors.Sdk.Benchmarks.Calls;

/// <summary>A user's profile by id, some properties selected.</summary>
[MemoryDiagnoser]
public class SmallGetBenchmarks
{
    private const string Id = "ada@example.com";
    private const string Select = "id,displayName,mail,jobTitle";

    private readonly Clients _clients = new(static _ => Responses.User);

    [GlobalSetup]
    public async Task Setup()
    {
        Equality.Check(nameof(Pipeline), Responses.User, await Pipeline());
        Equality.Check(nameof(HandWritten), Responses.User, await HandWritten());
        Equality.Check(nameof(Ours), Responses.User, await Ours());
        Equality.Check(nameof(Refit), Responses.User, await Refit());
        Equality.Check(nameof(NSwag), Responses.User, await NSwag());
    }

    [Benchmark(Baseline = true)]
    public async Task<object> Pipeline() => await _clients.Pipeline.GetUserAsync(Id, Select);

    [Benchmark]
    public async Task<object> HandWritten() => await _clients.HandWritten.GetUserAsync(Id, Select);

    [Benchmark]
    public async Task<object> Ours() => await _clients.Users.UserProfileAsync(Id, Select);

    [Benchmark]
    public async Task<object> Refit() => await _clients.Refit.GetUserAsync(Id, Select);

    [Benchmark]
    public async Task<object> NSwag() => await _clients.NSwagUsers.UserProfile_V2Async(Clients.Connection, Id, Select);
}
