using Azure.Connectors.Sdk.Primitives;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Repeats a request if that can't repeat an effect. It has its own loop, because the retry policy of Azure.Core reads
/// <c>Retry-After</c> in the current culture and by other rules than the limit here. The options are read at the first call, since the
/// policy is created before they are set.
/// </summary>
internal sealed class ConnectorRetryPolicy : HttpPipelinePolicy
{
    private readonly Lazy<Rules> _rules;

    public ConnectorRetryPolicy(ConnectorClientOptions options) => _rules = new(() => new Rules(options));

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        => throw new NotSupportedException("Connector clients are asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Rules rules = _rules.Value;
        while (true)
        {
            TimeSpan? wait = null;
            try
            {
                await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
                if (message.HasResponse && message.ResponseClassifier.IsErrorResponse(message))
                {
                    wait = rules.WaitAfter(message, null);
                }
            }
            catch (Exception e) when ((wait = rules.WaitAfter(message, e)) is not null)
            {
                // The next attempt decides.
            }

            if (wait is not { } delay)
            {
                return;
            }

            await Delays.WaitAsync(delay, rules.Clock, message.CancellationToken).ConfigureAwait(false);
            if (message.HasResponse)
            {
                // Nothing else frees its connection, and an attempt that fails without a response has none.
                message.Response.Dispose();
                message.Response = null!;
            }

            MessageProcessingContext context = message.ProcessingContext;
            context.RetryNumber++;
        }
    }

    private sealed class Rules(ConnectorClientOptions options)
    {
        private readonly int _maxRetries = options.Retry.MaxRetries;
        private readonly bool _retryUnsafe = options.RetryUnsafeOperations;
        private readonly TimeSpan _maxRetryAfter = options.MaxRetryAfter;
        private readonly DelayStrategy _delays = options.Retry.Mode == RetryMode.Fixed
            ? DelayStrategy.CreateFixedDelayStrategy(options.Retry.Delay)
            : DelayStrategy.CreateExponentialDelayStrategy(options.Retry.Delay, options.Retry.MaxDelay);

        public TimeProvider Clock { get; } = options.TimeProvider;

        /// <returns>The time to wait before the next attempt; null if there is none.</returns>
        public TimeSpan? WaitAfter(HttpMessage message, Exception? exception)
        {
            if (!message.TryGetProperty(typeof(ConnectorRequest), out object? property) || property is not ConnectorRequest request)
            {
                return null;
            }

            TimeSpan? retryAfter = exception is null ? RetryAfter.Of(message.Response, Clock.GetUtcNow()) : null;
            bool hasNotActed = exception is null ? HasRefused(message.Response, retryAfter) : HasNotConnected(exception);
            request.HasLostResponse |= !hasNotActed && (exception is not null || message.Response.Status is 408 or >= 500);
            int retryNumber = message.ProcessingContext.RetryNumber;
            bool isAllowed = retryNumber < _maxRetries
                && request.CanRepeat
                && (hasNotActed || request.IsRetrySafe || _retryUnsafe)
                && !(retryAfter > _maxRetryAfter)
                && (exception is null
                    ? message.ResponseClassifier.IsRetriableResponse(message)
                    : message.ResponseClassifier.IsRetriable(message, exception));
            if (!isAllowed)
            {
                return null;
            }

            TimeSpan delay = _delays.GetNextDelay(null, retryNumber + 1);
            return retryAfter > delay ? retryAfter : delay;
        }

        private static bool HasRefused(Response response, TimeSpan? retryAfter)
            => response.Status == 429 || (response.Status == 503 && retryAfter is not null);

        private static bool HasNotConnected(Exception exception)
        {
            for (Exception? e = exception; e is not null; e = e.InnerException)
            {
                if (e is HttpRequestException
                    {
                        HttpRequestError: HttpRequestError.ConnectionError
                    or HttpRequestError.NameResolutionError
                    })
                {
                    return true;
                }
            }

            return false;
        }
    }
}
