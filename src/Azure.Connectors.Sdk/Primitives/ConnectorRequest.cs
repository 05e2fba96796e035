using Azure.Core;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Represents a request that an operation composes: first the path, then the query, headers and body.</summary>
public sealed partial class ConnectorRequest
{
    private readonly UriText _uri = new();
    private readonly bool _isDeclaredSafe;
    private List<(string Name, string Value)>? _headers;
    private string? _segmentParameter;
    private string? _contentType;
    private int _segmentStart;
    private bool _hasQuery;
    private bool _declaresAccept;

    internal ConnectorRequest(ConnectorEndpoint endpoint, string operationId, RequestMethod method, bool isRetrySafe)
    {
        OperationId = operationId;
        Method = method;
        _isDeclaredSafe = isRetrySafe;
        _uri.Append(endpoint.Prefix);
        _segmentStart = _uri.Length;
    }

    internal string OperationId { get; }

    internal RequestMethod Method { get; private set; }

    internal ResponseMode ResponseMode { get; set; }

    /// <summary>Gets or sets what a response with status 202 means.</summary>
    internal AcceptedResponse Accepted { get; set; }

    /// <summary>Gets or sets the result that the service has accepted to produce.</summary>
    internal PendingResult? Pending { get; set; }

    internal RequestContent? Content { get; private set; }

    /// <summary>The operation's own <c>User-Agent</c>, set once the pipeline has added another.</summary>
    internal string? UserAgent { get; private set; }

    /// <summary>
    /// Gets or sets a value that indicates whether an earlier attempt may have reached the server, although its response was lost.
    /// </summary>
    internal bool HasLostResponse { get; set; }

    /// <summary>Whether sending it again can't repeat an effect (RFC 9110, 9.2.2, and <c>x-ms-safe-operation</c>).</summary>
    internal bool IsRetrySafe => _isDeclaredSafe || MethodRules.IsRetrySafe(Method.Method);

    /// <summary>Whether its content, if any, can be sent again.</summary>
    internal bool CanRepeat => Content is not ConnectorContent { CanRepeat: false };

    /// <summary>Appends a literal part of the path.</summary>
    /// <param name="encodedLiteral">The part, percent-encoded where needed.</param>
    public void AppendPath(string encodedLiteral)
    {
        ArgumentNullException.ThrowIfNull(encodedLiteral);
        int slash = encodedLiteral.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            _uri.Append(encodedLiteral);
            return;
        }

        _uri.Append(encodedLiteral.AsSpan(0, slash));
        CheckSegment();
        _uri.Append(encodedLiteral.AsSpan(slash));
        _segmentStart = _uri.Length - (encodedLiteral.Length - encodedLiteral.LastIndexOf('/') - 1);
    }

    /// <summary>Appends a value to the path, percent-encoded so that it stays within its segment.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameterName">The name for an <see cref="ArgumentException"/>.</param>
    /// <param name="encodeTwice"><c>x-ms-url-encoding: double</c>.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>, alone in its segment; found when the segment
    /// ends.</exception>
    public void AppendPathParameter(string value, string parameterName, bool encodeTwice = false)
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameterName);
        }

        _segmentParameter = parameterName;
        _uri.AppendValue(value, encodeTwice);
    }

    /// <inheritdoc cref="AppendPathParameter(string, string, bool)"/>
    /// <typeparam name="T">A boolean, number, date or extensible enumeration.</typeparam>
    public void AppendPathParameter<T>(T value, string parameterName, bool encodeTwice = false)
        where T : struct => AppendPathParameter(WireFormat.ToText(value, parameterName), parameterName, encodeTwice);

    /// <summary>Appends a list to the path.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="values">The items.</param>
    /// <param name="format">How they are joined.</param>
    /// <param name="parameterName">The name for an <see cref="ArgumentException"/>.</param>
    /// <param name="encodeTwice"><c>x-ms-url-encoding: double</c>.</param>
    /// <exception cref="ArgumentException">The list is empty and alone in its segment; found when the segment ends.</exception>
    public void AppendPathList<T>(IEnumerable<T> values, CollectionFormat format, string parameterName, bool encodeTwice = false)
    {
        if (values is null)
        {
            throw new ArgumentNullException(parameterName);
        }

        _segmentParameter = parameterName;
        AppendItems(values, format, parameterName, encodeTwice);
    }

    /// <summary>Appends a query parameter.</summary>
    /// <param name="name">The name on the wire, not encoded.</param>
    /// <param name="value">The value; null isn't sent.</param>
    /// <param name="encodeTwice"><c>x-ms-url-encoding: double</c>.</param>
    public void AppendQuery(string name, string? value, bool encodeTwice = false)
    {
        if (value is not null)
        {
            AppendQueryName(name);
            _uri.AppendValue(value, encodeTwice);
        }
    }

    /// <inheritdoc cref="AppendQuery(string, string?, bool)"/>
    /// <typeparam name="T">A boolean, number, date or extensible enumeration.</typeparam>
    public void AppendQuery<T>(string name, T? value, bool encodeTwice = false)
        where T : struct => AppendQuery(name, value is { } v ? WireFormat.ToText(v, name) : null, encodeTwice);

    /// <summary>Appends a list as a query parameter.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="name">The name on the wire, not encoded.</param>
    /// <param name="values">The items; null or none isn't sent.</param>
    /// <param name="format">How they are joined.</param>
    /// <param name="encodeTwice"><c>x-ms-url-encoding: double</c>.</param>
    public void AppendQueryList<T>(string name, IEnumerable<T>? values, CollectionFormat format, bool encodeTwice = false)
    {
        if (values is null)
        {
            return;
        }

        if (format == CollectionFormat.Multi)
        {
            foreach (T value in values)
            {
                AppendQuery(name, WireFormat.ToText(value, name), encodeTwice);
            }

            return;
        }

        List<T> items = [.. values];
        if (items.Count > 0)
        {
            AppendQueryName(name);
            AppendItems(items, format, name, encodeTwice);
        }
    }

    /// <summary>Adds a header; <c>Content-Type</c> becomes the content's.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value; null isn't sent, and of <c>Accept</c> nothing else instead.</param>
    /// <param name="parameterName">The name for an <see cref="ArgumentException"/>.</param>
    /// <exception cref="ArgumentException">The value contains line breaks, control characters or characters that aren't ASCII.</exception>
    public void AddHeader(string name, string? value, string parameterName)
    {
        if (value is null)
        {
            _declaresAccept |= string.Equals(name, HttpHeader.Names.Accept, StringComparison.OrdinalIgnoreCase);
            return;
        }

        HeaderText.CheckName(name, parameterName);
        HeaderText.CheckValue(value, parameterName);
        if (string.Equals(name, "Content-Type", StringComparison.OrdinalIgnoreCase))
        {
            _contentType = value;
        }
        else if (string.Equals(name, HttpHeader.Names.UserAgent, StringComparison.OrdinalIgnoreCase))
        {
            UserAgent = value;
        }
        else
        {
            (_headers ??= []).Add((name, value));
        }
    }

    /// <inheritdoc cref="AddHeader(string, string?, string)"/>
    /// <typeparam name="T">A boolean, number, date or extensible enumeration.</typeparam>
    public void AddHeader<T>(string name, T? value, string parameterName)
        where T : struct => AddHeader(name, value is { } v ? WireFormat.ToText(v, parameterName) : null, parameterName);

    /// <summary>Adds a list as a header.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="values">The items; null or none isn't sent.</param>
    /// <param name="format">How they are joined.</param>
    /// <param name="parameterName">The name for an <see cref="ArgumentException"/>.</param>
    /// <exception cref="ArgumentException">An item contains line breaks, control characters or characters that aren't ASCII.</exception>
    public void AddHeaderList<T>(string name, IEnumerable<T>? values, CollectionFormat format, string parameterName)
        => AddHeader(name, WireFormat.Join(values, format, parameterName), parameterName);

    /// <summary>Gets the complete address.</summary>
    internal string? Address { get; private set; }

    /// <summary>
    /// Requests a checked next link instead, with GET regardless of the method of the first page, with the headers and without content.
    /// </summary>
    internal void ContinueAt(string address)
    {
        // A page after the first is the content of its link: there is no separate result to wait for.
        Accepted = AcceptedResponse.Result;
        SettleAt(address);
        if (Method != RequestMethod.Get)
        {
            BecomeGet();
        }
    }

    /// <summary>Turns the request into one for the result of the operation, at an address that was checked.</summary>
    internal void PollAt(string address)
    {
        SettleAt(address);
        BecomeGet();
    }

    /// <summary>Writes everything into a pipeline's request.</summary>
    internal void WriteTo(Request request)
    {
        if (Address is null)
        {
            if (!_hasQuery)
            {
                CheckSegment();
            }

            SettleAt(_uri.ToString());
        }

        FinishContent();
        request.Method = Method;

        request.Uri.Reset(UriText.ToUri(Address!));

        // The transport resends a request without content if a pooled connection turns out to be closed.
        // A content type that the operation sets requires content.
        bool isBare = _contentType is null
            && (Method == RequestMethod.Get || Method == RequestMethod.Head || Method == RequestMethod.Options);
        Content ??= isBare ? null : ConnectorContent.Empty;
        request.Content = Content;
        if (!_declaresAccept)
        {
            // An operation that has it as a parameter leaves it to its caller.
            request.Headers.SetValue(HttpHeader.Names.Accept, "application/json, */*;q=0.8");
        }

        if (_headers is not null)
        {
            foreach ((string name, string value) in _headers)
            {
                request.Headers.SetValue(name, value);
            }
        }

        if (Content is not null && (_contentType ?? _bodyContentType) is { } contentType)
        {
            request.Headers.SetValue("Content-Type", contentType);
        }

        if (Content is ConnectorContent { IsLarge: true })
        {
            // A server that rejects an upload because of its headers responds before the content is sent (RFC 9110, 10.1.1). Without this
            // header, it can close the connection during the upload, and its response is lost.
            request.Headers.SetValue("Expect", "100-continue");
        }
    }

    private void BecomeGet()
    {
        Method = RequestMethod.Get;
        Content?.Dispose();
        Content = null;
        _form = null;
        _contentType = null;
    }

    private void SettleAt(string address)
    {
        _uri.Free();
        Address = address;
    }

    private void AppendQueryName(string name)
    {
        if (!_hasQuery)
        {
            CheckSegment();
        }

        _uri.Append(_hasQuery ? '&' : '?');
        _hasQuery = true;
        _uri.AppendQueryName(name);
        _uri.Append('=');
    }

    private void AppendItems<T>(IEnumerable<T> values, CollectionFormat format, string parameterName, bool encodeTwice)
    {
        bool first = true;
        foreach (T value in values)
        {
            if (!first)
            {
                // A comma between items isn't encoded, so it differs from a comma in an item.
                char separator = WireFormat.Separator(format);
                if (separator == ',')
                {
                    _uri.Append(separator);
                }
                else
                {
                    _uri.AppendValue([separator], encodeTwice);
                }
            }

            first = false;
            _uri.AppendValue(WireFormat.ToText(value, parameterName), encodeTwice);
        }
    }

    private void CheckSegment()
    {
        if (_segmentParameter is not null && _uri.From(_segmentStart) is ("" or "." or ".."))
        {
            throw new ArgumentException(
                "An empty value, '.' or '..' isn't valid in a path segment. Percent-encoding can't prevent this.", _segmentParameter);
        }

        _segmentParameter = null;
    }
}
