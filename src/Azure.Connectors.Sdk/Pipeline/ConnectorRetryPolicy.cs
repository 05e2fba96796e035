using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk;

/// <summary>Repeats what can be repeated without repeating an effect. Reads its options at the first call, since it is made before they are set.</summary>
internal sealed class ConnectorRetryPolicy : HttpPipelinePolicy
{
    private readonly Lazy<Rules> _rules;

    public ConnectorRetryPolicy(ConnectorClientOptions options) => _rules = new(() => new Rules(options));

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => _rules.Value.Process(message, pipeline);

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => _rules.Value.ProcessAsync(message, pipeline);

    private sealed class Rules(ConnectorClientOptions options) : RetryPolicy(options.Retry.MaxRetries, DelayOf(options.Retry))
    {
        private readonly bool _retryUnsafe = options.RetryUnsafeOperations;
        private readonly TimeSpan _maxRetryAfter = options.MaxRetryAfter;

        protected override bool ShouldRetry(HttpMessage message, Exception? exception)
            => IsAllowed(message, exception) && base.ShouldRetry(message, exception);

        protected override ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception)
            => IsAllowed(message, exception) ? base.ShouldRetryAsync(message, exception) : new(false);

        private static DelayStrategy DelayOf(RetryOptions retry) => retry.Mode == RetryMode.Fixed
            ? DelayStrategy.CreateFixedDelayStrategy(retry.Delay)
            : DelayStrategy.CreateExponentialDelayStrategy(retry.Delay, retry.MaxDelay);

        private bool IsAllowed(HttpMessage message, Exception? exception)
        {
            if (!message.TryGetProperty(typeof(ConnectorRequest), out object? property) || property is not ConnectorRequest request)
            {
                return false;
            }

            bool hasNotActed = exception is null ? HasRefused(message.Response) : HasNotConnected(exception);
            request.HasLostAnswer |= !hasNotActed && (exception is not null || message.Response.Status is 408 or >= 500);
            TimeSpan? retryAfter = exception is null ? RetryAfter.Of(message.Response, DateTimeOffset.UtcNow) : null;
            return request.CanRepeat
                && (hasNotActed || request.IsSafe || _retryUnsafe)
                && !(retryAfter > _maxRetryAfter);
        }

        private static bool HasRefused(Response response)
            => response.Status == 429 || (response.Status == 503 && response.Headers.Contains("Retry-After"));

        private static bool HasNotConnected(Exception exception)
        {
            for (Exception? e = exception; e is not null; e = e.InnerException)
            {
                if (e is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError })
                {
                    return true;
                }
            }

            return false;
        }
    }
}
