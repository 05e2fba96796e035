namespace Azure.Connectors.Sdk.Agents;

/// <summary>Represents the options of the tools of a client.</summary>
public sealed class ConnectorToolOptions
{
    private int _maxResultLength = 32 * 1024;
    private int _maxInlineFileSize = 64 * 1024;

    /// <summary>Gets the IDs of the operations that are tools, such as <c>Office365Operations.GetEmails</c>.</summary>
    /// <remarks>
    /// If there is no ID and <see cref="Operations"/> is null, the operations that are read-only are tools. An ID that the connector
    /// doesn't have is an error. Operations that can't be tools are omitted: triggers, discovery operations and operations that send any
    /// request. A selected operation that isn't read-only runs only with an approval, which <see cref="Approvals"/> creates.
    /// </remarks>
    public ISet<string> OperationIds { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Gets or sets a predicate for the operations that are tools, in addition to <see cref="OperationIds"/>.</summary>
    public Func<ConnectorOperation, bool>? Operations { get; set; }

    /// <summary>
    /// Gets the arguments that the application sets, by wire name or by key (<c>query:folderPath</c>). A tool whose operation has such a
    /// parameter doesn't offer it to the model. The values are those that <see cref="ConnectorClient.InvokeOperationAsync"/> accepts.
    /// An argument that no tool has is an error.
    /// </summary>
    public IDictionary<string, object?> Arguments { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>
    /// Gets the schema snapshots, the contents of files such as <c>Invoice.schema.json</c>. The schema of a tool whose body has the schema
    /// of a snapshot contains its columns.
    /// </summary>
    /// <remarks>
    /// The arguments of the snapshot, such as the site and the list, must be in <see cref="Arguments"/>, because the columns are those of
    /// one list. A snapshot that applies to no tool is an error.
    /// </remarks>
    public IList<BinaryData> Snapshots { get; } = [];

    /// <summary>
    /// Gets or sets whether a tool finds the values of arguments, such as the teams, the lists or the folders. The default is false.
    /// </summary>
    /// <remarks>
    /// The tool is named <c>FindValues</c>, with the prefix. It offers the arguments of the other tools whose values an operation of the
    /// connector lists. There is no such tool if no argument has such values.
    /// </remarks>
    public bool IncludeValues { get; set; }

    /// <summary>Gets or sets what approves calls of operations that aren't read-only. Null means that none of them runs.</summary>
    public ConnectorApprovals? Approvals { get; set; }

    /// <summary>Gets or sets the prefix of the tools' names. Null is the API name of the connector.</summary>
    /// <remarks>
    /// Set it if an application has tools of two connections of one connector. <see cref="ConnectorToolSet.Combine"/> checks the names.
    /// </remarks>
    public string? NamePrefix { get; set; }

    /// <summary>Gets or sets the maximum length of a result in characters. The default is 32,768.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1,024.</exception>
    public int MaxResultLength
    {
        get => _maxResultLength;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1024);
            _maxResultLength = value;
        }
    }

    /// <summary>
    /// Gets or sets the maximum size in bytes of a file that a result contains as base64. Larger files are passed to
    /// <see cref="SaveFile"/>. The default is 65,536.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxInlineFileSize
    {
        get => _maxInlineFileSize;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxInlineFileSize = value;
        }
    }

    /// <summary>
    /// Gets or sets what saves a file that is larger than <see cref="MaxInlineFileSize"/> and returns a reference to it for the model, such
    /// as a name. Null means that the result only states the media type and the size.
    /// </summary>
    /// <remarks>If it fails, the call throws an <see cref="InvalidOperationException"/> with its exception.</remarks>
    public Func<ConnectorToolFile, CancellationToken, ValueTask<string>>? SaveFile { get; set; }
}
