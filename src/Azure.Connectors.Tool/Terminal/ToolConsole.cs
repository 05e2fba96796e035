using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Output;
using Azure.Connectors.Tool.Sources;
using Spectre.Console;

namespace Azure.Connectors.Tool.Terminal;

/// <summary>
/// Writes the result of a command to standard output, and everything else to standard error. Texts are printed as text, without control
/// characters.
/// </summary>
internal sealed class ToolConsole
{
    // In fewer characters, a column can't be read, or the table isn't drawn at all.
    private const int LeastColumnWidth = 6;

    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        MaxDepth = 512,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly TextWriter _output;
    private readonly TextWriter _error;
    private readonly CancellationToken _cancellationToken;
    private readonly IAnsiConsole _terminal;
    private readonly ProgressDisplay _progress;

    private ToolConsole(
        OutputFormat format,
        bool isTerminal,
        bool isErrorTerminal,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        Format = format;
        IsTerminal = isTerminal;
        IsErrorTerminal = isErrorTerminal;
        _output = output;
        _error = error;
        _terminal = Ansi(error, isErrorTerminal);
        _progress = new(error, _terminal.Profile.Capabilities.Ansi, _terminal.Profile.Width, TimeProvider.System);
    }

    public OutputFormat Format { get; }

    /// <summary>Gets a value that indicates whether standard output is a terminal.</summary>
    public bool IsTerminal { get; }

    /// <summary>Gets a value that indicates whether standard error is a terminal.</summary>
    public bool IsErrorTerminal { get; }

    /// <summary>Gets a value that indicates whether the user can be asked.</summary>
    public bool IsInteractive => IsErrorTerminal && !Console.IsInputRedirected;

    /// <param name="format">The value of <c>--output</c>, or null for the default of the terminal.</param>
    /// <param name="cancellationToken">The token that ends the wait for a confirmation.</param>
    public static ToolConsole Create(string? format, CancellationToken cancellationToken = default)
    {
        bool isTerminal = !Console.IsOutputRedirected;
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        return new(
            format switch
            {
                "table" => OutputFormat.Table,
                "tsv" => OutputFormat.Tsv,
                "json" => OutputFormat.Json,
                "markdown" => OutputFormat.Markdown,
                _ => isTerminal ? OutputFormat.Table : OutputFormat.Tsv,
            },
            isTerminal,
            !Console.IsErrorRedirected,
            new StreamWriter(StandardStream.OpenOutput(), utf8) { AutoFlush = true, NewLine = "\n" },
            new StreamWriter(StandardStream.OpenError(), utf8) { AutoFlush = true, NewLine = "\n" },
            cancellationToken);
    }

    /// <summary>Writes a result of rows.</summary>
    public void Write(ResultTable table)
    {
        switch (Format)
        {
            case OutputFormat.Json:
                WriteJson(table.ToJson());
                break;
            case OutputFormat.Table:
                WriteTable(table);
                break;
            case OutputFormat.Markdown:
                _progress.Write(() => _output.Write(table.ToMarkdown()));
                break;
            default:
                _progress.Write(() => WriteLines(table));
                break;
        }
    }

    /// <summary>Writes a result that has a text for people, and a JSON value.</summary>
    public void Write(string text, Func<JsonNode> json)
    {
        if (Format == OutputFormat.Json)
        {
            WriteJson(json());
        }
        else if (text.Length > 0)
        {
            WriteLine(_output, PlainText.Lines(text).TrimEnd('\n'));
        }
    }

    /// <summary>Writes one of the results of a command that runs on: a line of text, or a line with one JSON object.</summary>
    public void WriteEvent(string line, Func<JsonNode> json) =>
        WriteLine(_output, Format == OutputFormat.Json ? json().ToJsonString() : PlainText.Lines(line));

    /// <summary>Writes a message about the course of the command to standard error, or nothing with <c>--output json</c>.</summary>
    public void Note(string message)
    {
        if (Format != OutputFormat.Json)
        {
            WriteLine(_error, PlainText.Lines(Redaction.Message(message)));
        }
    }

    /// <summary>Writes several messages with <see cref="Note"/>.</summary>
    public void NoteAll(IEnumerable<string> messages)
    {
        foreach (string message in messages)
        {
            Note(message);
        }
    }

    /// <summary>
    /// Writes something that the user needs, but that isn't the result, to standard error: a line of text, or a line with one JSON object.
    /// </summary>
    public void Announce(string line, Func<JsonNode> json) =>
        WriteLine(_error, Format == OutputFormat.Json ? json().ToJsonString() : PlainText.Lines(line));

    /// <summary>Writes an error to standard error: a line, or with <c>--output json</c> one JSON object.</summary>
    public void Fail(ExitCode exitCode, string message, FilePlace? place = null)
    {
        if (Format == OutputFormat.Json)
        {
            JsonObject error = new()
            {
                ["error"] = JsonNamingPolicy.CamelCase.ConvertName(exitCode.ToString()),
                ["exitCode"] = (int)exitCode,
                ["message"] = Redaction.Message(message),
            };
            if (place is not null)
            {
                error["file"] = Redaction.Message(place.Path);
                error["line"] = place.Line == 0 ? null : place.Line;
                error["column"] = place.Line == 0 ? null : place.Column;
            }

            WriteLine(_error, TextOf(error, IsErrorTerminal));
            return;
        }

        string prefix = PlainText.OneLine(Redaction.Message(place is null ? "error:" : $"{place}: error:"));
        string text = PlainText.Lines(Redaction.Message(message));
        _progress.Write(() =>
        {
            WriteRed(prefix);
            _error.WriteLine(" " + text);
        });
    }

    // The library breaks a text at the width of the terminal, and an editor doesn't find a place in two lines.
    private void WriteRed(string text)
    {
        bool hasColors = _terminal.Profile.Capabilities.Ansi && _terminal.Profile.Capabilities.ColorSystem != ColorSystem.NoColors;
        _error.Write(hasColors ? $"\u001b[31m{text}\u001b[0m" : text);
    }

    /// <summary>Writes an instruction that the user must follow, such as opening a link, in every format.</summary>
    public void Announce(string message) => WriteLine(_error, PlainText.Lines(message));

    /// <summary>Runs a step. On a terminal, the title is shown if the step takes longer than half a second.</summary>
    public Task<T> WaitAsync<T>(string title, Func<Task<T>> step) =>
        IsErrorTerminal && Format != OutputFormat.Json ? _progress.WaitAsync(title, step) : step();

    /// <summary>Lets the user choose one of several values on a terminal. It can be called within a step.</summary>
    /// <param name="question">The question.</param>
    /// <param name="choices">The values.</param>
    /// <param name="missing">Creates the failure for when there is no choice or no terminal.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    public async Task<string> ChooseAsync(
        string question, IReadOnlyList<Choice> choices, Func<ToolException> missing, CancellationToken cancellationToken)
    {
        if (!IsInteractive || !_terminal.Profile.Capabilities.Ansi || choices.Count == 0)
        {
            throw missing();
        }

        SelectionPrompt<Choice> prompt = new()
        {
            Title = PlainText.OneLine(question).EscapeMarkup(),
            Converter = choice => choice.ToString().EscapeMarkup(),
        };
        prompt.AddChoices(choices);
        using IDisposable pause = _progress.Pause();
        Choice chosen = await prompt.ShowAsync(_terminal, cancellationToken).ConfigureAwait(false);
        return chosen.Value;
    }

    /// <summary>Asks the user for a text on a terminal. It can be called within a step.</summary>
    public async Task<string> AskAsync(string question, CancellationToken cancellationToken)
    {
        TextPrompt<string> prompt = new(PlainText.OneLine(question).EscapeMarkup());
        using IDisposable pause = _progress.Pause();
        return await prompt.ShowAsync(_terminal, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Checks that a command that changes something is confirmed, or that the user can be asked.</summary>
    /// <param name="isConfirmed">Whether the user confirmed on the command line, with <c>--yes</c>.</param>
    /// <exception cref="ToolException">There is no terminal to ask on.</exception>
    public void RequireConfirmable(bool isConfirmed)
    {
        if (!isConfirmed && !IsInteractive)
        {
            throw new ToolException(ExitCode.Usage, "This command changes something. Confirm with --yes.");
        }
    }

    /// <summary>Asks for a secret on a terminal, without an echo.</summary>
    /// <param name="question">The question.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <exception cref="ToolException">There is no terminal to ask on.</exception>
    /// <exception cref="OperationCanceledException">The command was canceled.</exception>
    public string AskSecret(string question, string name)
    {
        if (!IsInteractive)
        {
            throw new ToolException(
                ExitCode.Usage, $"The parameter '{name}' has no value. Use {name}=@-, {name}=@file or {name}=env:VARIABLE.");
        }

        TextPrompt<string> prompt = new TextPrompt<string>($"{PlainText.OneLine(question).EscapeMarkup()}:").Secret(null);
        using IDisposable pause = _progress.Pause();
        return prompt.ShowAsync(_terminal, _cancellationToken).GetAwaiter().GetResult();
    }

    /// <summary>Asks for confirmation.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isConfirmed">Whether the user confirmed on the command line, with <c>--yes</c>.</param>
    /// <exception cref="ToolException">The user declined, or there is no terminal to ask on.</exception>
    /// <exception cref="OperationCanceledException">The command was canceled.</exception>
    public void Confirm(string question, bool isConfirmed)
    {
        RequireConfirmable(isConfirmed);
        if (isConfirmed)
        {
            return;
        }

        using IDisposable pause = _progress.Pause();
        _error.Write($"{PlainText.OneLine(question)} [y/N] ");
        if (ReadLine()?.Trim() is not ("y" or "Y" or "yes"))
        {
            throw new ToolException(ExitCode.Canceled, "Nothing was changed.");
        }
    }

    /// <summary>Reads a line. A line that is still being read when the command is canceled doesn't keep the process from ending.</summary>
    private string? ReadLine()
    {
        Task<string?> line = Task.Run(Console.ReadLine, CancellationToken.None);
        try
        {
            line.Wait(_cancellationToken);
        }
        catch (OperationCanceledException)
        {
            _error.WriteLine();
            throw;
        }

        return line.Result;
    }

    private static IAnsiConsole Ansi(TextWriter writer, bool isTerminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = isTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null or ""
            ? ColorSystemSupport.Detect
            : ColorSystemSupport.NoColors,
        Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,

        // The tool decides itself whether it asks. The variables of a build service don't turn a terminal into something else.
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });

    /// <summary>Writes a result that is JSON in every format.</summary>
    public void WriteJson(JsonNode? json) => WriteLine(_output, TextOf(json, IsTerminal));

    private static string TextOf(JsonNode? json, bool isTerminal)
    {
        string text = json?.ToJsonString(s_json) ?? "null";
        return isTerminal ? PlainText.EscapeJson(text) : text;
    }

    private void WriteLine(TextWriter writer, string text) => _progress.Write(() => writer.WriteLine(text));

    private void WriteLines(ResultTable table)
    {
        foreach (JsonNode?[] row in table.Rows)
        {
            _output.WriteLine(string.Join('\t', row.Select(value => PlainText.OneLine(ResultTable.TextOf(value)))));
        }
    }

    private void WriteTable(ResultTable table)
    {
        IAnsiConsole console = Ansi(_output, IsTerminal);
        if (console.Profile.Width < table.Columns.Length * LeastColumnWidth)
        {
            _progress.Write(() => WriteLines(table));
            return;
        }

        Table view = new() { Border = IsTerminal ? TableBorder.Rounded : TableBorder.Ascii };
        foreach (string column in table.Columns)
        {
            view.AddColumn(new TableColumn(new Text(column)));
        }

        foreach (JsonNode?[] row in table.Rows)
        {
            view.AddRow(row.Select(value => new Text(PlainText.OneLine(ResultTable.TextOf(value)))).ToArray());
        }

        _progress.Write(() => console.Write(view));
    }
}
