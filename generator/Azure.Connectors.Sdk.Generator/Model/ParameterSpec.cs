namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>Represents a parameter of an operation. The kinds are closed: <see cref="Match{T}"/> handles each of them.</summary>
internal abstract record ParameterSpec
{
    private protected ParameterSpec()
    {
    }

    /// <summary>What parameters of every kind have.</summary>
    public required ParameterFacts Facts { get; init; }

    /// <inheritdoc cref="ParameterFacts.WireName"/>
    public string WireName => Facts.WireName;

    /// <inheritdoc cref="ParameterFacts.IsRequired"/>
    public bool IsRequired => Facts.IsRequired;

    /// <inheritdoc cref="ParameterFacts.IsInternal"/>
    public bool IsInternal => Facts.IsInternal;

    /// <inheritdoc cref="ParameterFacts.Summary"/>
    public string? Summary => Facts.Summary;

    /// <inheritdoc cref="ParameterFacts.Description"/>
    public string? Description => Facts.Description;

    /// <inheritdoc cref="ParameterFacts.Dynamic"/>
    public DynamicSpec? Dynamic => Facts.Dynamic;

    /// <inheritdoc cref="ParameterFacts.RemovedOn"/>
    public string? RemovedOn => Facts.RemovedOn;

    /// <summary>The location and the wire name.</summary>
    public abstract ParameterKey Key { get; }

    /// <summary>The type of the argument. For a file and for a body that isn't JSON, the type is a string, or a list of strings.</summary>
    public abstract TypeSpec Type { get; }

    /// <summary>The values that are sent as text; null for files and the body.</summary>
    public virtual TextValueSpec? Text => null;

    /// <summary>
    /// Whether only a dynamic call can pass it: the method has no parameter for an optional internal parameter without a default.
    /// </summary>
    public bool IsDynamicOnly => IsInternal && !IsRequired && Constant is null;

    /// <summary>
    /// The wire text that is sent without an argument, so that the method has no such parameter; null for any other parameter.
    /// </summary>
    public string? Constant => Text?.Constant;

    /// <summary>
    /// The wire text of <c>default</c>: sent if the argument for a required parameter is omitted; otherwise, documentation only.
    /// </summary>
    public string? Default => Text?.Default;

    /// <summary>Calls the function for the kind of the parameter.</summary>
    public T Match<T>(
        Func<Path, T> path,
        Func<Query, T> query,
        Func<Header, T> header,
        Func<FormField, T> formField,
        Func<FormFile, T> formFile,
        Func<Body, T> body) => Select(new Cases<T>(path, query, header, formField, formFile, body));

    /// <summary>Calls the function of the own kind, so that a kind without one isn't possible.</summary>
    private protected abstract T Select<T>(Cases<T> cases);

    /// <summary>Represents a parameter whose values are sent as text.</summary>
    public abstract record TextParameter : ParameterSpec
    {
        private protected TextParameter()
        {
        }

        /// <summary>The type, the default and the separators.</summary>
        public required TextValueSpec Value { get; init; }

        public sealed override TypeSpec Type => Value.Type;

        public sealed override TextValueSpec Text => Value;
    }

    /// <summary>Represents a variable of the path.</summary>
    public sealed record Path : TextParameter
    {
        /// <summary><c>x-ms-url-encoding: double</c>.</summary>
        public required bool EncodeTwice { get; init; }

        public override ParameterKey Key => new("path", WireName);

        private protected override T Select<T>(Cases<T> cases) => cases.Path(this);
    }

    /// <summary>Represents a parameter of the query.</summary>
    public sealed record Query : TextParameter
    {
        /// <summary><c>x-ms-url-encoding: double</c>.</summary>
        public required bool EncodeTwice { get; init; }

        public override ParameterKey Key => new("query", WireName);

        private protected override T Select<T>(Cases<T> cases) => cases.Query(this);
    }

    /// <summary>Represents a header.</summary>
    public sealed record Header : TextParameter
    {
        public override ParameterKey Key => new("header", WireName);

        private protected override T Select<T>(Cases<T> cases) => cases.Header(this);
    }

    /// <summary>Represents a field of a form that contains text.</summary>
    public sealed record FormField : TextParameter
    {
        public override ParameterKey Key => new("formData", WireName);

        private protected override T Select<T>(Cases<T> cases) => cases.FormField(this);
    }

    /// <summary>Represents a field of a form that contains a file, or a list of files.</summary>
    public sealed record FormFile : ParameterSpec
    {
        private static readonly ScalarTypeSpec s_file = new(ScalarKind.String);

        /// <summary>Indicates whether the field accepts several files, each of which is a separate part.</summary>
        public required bool IsList { get; init; }

        public override ParameterKey Key => new("formData", WireName);

        public override TypeSpec Type => IsList ? new ArrayTypeSpec(s_file) : s_file;

        private protected override T Select<T>(Cases<T> cases) => cases.FormFile(this);
    }

    /// <summary>Represents the body of the request.</summary>
    public sealed record Body : ParameterSpec
    {
        /// <summary>The kind of the content.</summary>
        public required ContentKind Kind { get; init; }

        /// <summary>The type of the JSON value. It is a string for text, and isn't used for bytes.</summary>
        public required TypeSpec ContentModel { get; init; }

        /// <summary>The content type that is sent, from <c>consumes</c>. A <c>Content-Type</c> parameter takes precedence.</summary>
        public required string ContentType { get; init; }

        public override ParameterKey Key => new(ParameterKey.Body, WireName);

        public override TypeSpec Type => ContentModel;

        private protected override T Select<T>(Cases<T> cases) => cases.Body(this);
    }

    /// <summary>Represents the functions of <see cref="Match{T}"/>.</summary>
    private protected readonly record struct Cases<T>(
        Func<Path, T> Path,
        Func<Query, T> Query,
        Func<Header, T> Header,
        Func<FormField, T> FormField,
        Func<FormFile, T> FormFile,
        Func<Body, T> Body);
}
