using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies arguments, pages, files and cancellation of <c>connectors call</c>, with connectors that have a package.</summary>
public sealed class CallContentTests : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    // Bytes that are no text.
    private static readonly byte[] s_bytes = [.. Enumerable.Range(0, 200_000).Select(i => (byte)(i * 7))];

    private readonly ConnectorsCommand _connectors = new();
    private readonly ConcurrentQueue<byte[]> _bodies = new();

    public void Dispose() => _connectors.Dispose();

    [Fact]
    public async Task All_pages_are_one_result_in_order_or_there_is_none()
    {
        bool isRefused = false;
        await using LoopbackServer server = StartPages(
            (path, context) => path.Contains("page=3", StringComparison.Ordinal) && isRefused
                ? LoopbackServer.RespondAsync(context, 403, "{}"u8.ToArray())
                : RespondPageAsync(path, context));

        JsonArray items = _connectors.Run(Pages(server)).Succeeded().ToJson().AsArray();
        Assert.Equal(["1", "2", "3", "4", "5"], items.Select(item => (string?)item!["Id"]));
        Assert.Equal(3, server.Requests.Count);
        Assert.Single(_connectors.Run(Pages(server)[..^1]).Succeeded().ToJson()["value"]!.AsArray(), item => (string?)item!["Id"] == "1");

        isRefused = true;
        _connectors.Run([.. Pages(server), "--out", "items.json"]).Failed(3, "403");
        JsonNode error = JsonNode.Parse(_connectors.Run([.. Pages(server), "--output", "json"]).Exited(3).Error)!;
        Assert.Equal(("accessRefused", 3), ((string?)error["error"], (int?)error["exitCode"]));
        Assert.Empty(_connectors.Files);
        _connectors.Run("call", "onedriveforbusiness", "GetFileMetadata", "--all", "--arg", "id=a", "--url", Connection(server))
            .Failed(2, "pages");
    }

    [Fact]
    public async Task Ctrl_C_between_pages_leaves_no_part_of_the_result()
    {
        TaskCompletionSource isWaiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using LoopbackServer server = StartPages((path, context) =>
        {
            if (!path.Contains("page=2", StringComparison.Ordinal))
            {
                return RespondPageAsync(path, context);
            }

            isWaiting.SetResult();
            return Task.CompletedTask;
        });
        using Process process = _connectors.Start([.. Pages(server), "--out", "items.json"]);
        await isWaiting.Task.WaitAsync(s_limit);

        ConnectorsCommand.Interrupt(process);

        Assert.Equal("", await process.StandardOutput.ReadToEndAsync().WaitAsync(s_limit));
        await process.WaitForExitAsync().WaitAsync(s_limit);
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(_connectors.Files);
    }

    [Fact]
    public async Task A_file_is_sent_and_received_byte_for_byte()
    {
        await using LoopbackServer server = StartFiles();
        File.WriteAllBytes(_connectors.PathOf("in.bin"), s_bytes);

        string[] create =
            ["call", "onedriveforbusiness", "CreateFile", "--url", Connection(server), "--arg", "folderPath=/", "--arg", "name=n", "--yes"];
        _connectors.Run([.. create, "--arg", "body=@in.bin"]).Succeeded();
        Assert.Equal(s_bytes, Assert.Single(_bodies));

        // Standard input is the content of the file, or a value without the end of its line.
        Pipe([.. create, "--arg", "body=@-"], s_bytes).Exited(0);
        Assert.Equal(s_bytes, _bodies.Last());
        Pipe([.. create[..5], "--arg", "folderPath=@-", .. create[7..], "--arg", "body=@in.bin"], "/a b\r\n"u8.ToArray()).Exited(0);
        Assert.EndsWith("/files?folderPath=%2Fa%20b&name=n", server.Requests.Last(), StringComparison.Ordinal);
        _connectors.Run([.. create[..5], "--arg", "name=@-", "--arg", "folderPath=@-"]).Failed(2, "Standard input", "'name'");
        _connectors.Run([.. create[..5], "--arg", "name=n", "--arg", "folderPath=@in.bin"]).Failed(2, "UTF-8");

        _connectors.Run([.. Download(server, "whole"), "--out", "new/out.bin"]).Succeeded();
        Assert.Equal(s_bytes, File.ReadAllBytes(_connectors.PathOf("new/out.bin")));
        Assert.Equal(s_bytes, Pipe(Download(server, "whole"), []).Exited(0));
    }

    [Fact]
    public async Task A_download_that_fails_keeps_the_file_as_it_was()
    {
        await using LoopbackServer server = StartFiles();
        _connectors.Write("out.bin", "before");
        _connectors.Write("folder/file", "");

        _connectors.Run([.. Download(server, "part"), "--out", "out.bin"]).Failed(5, "GetFileContent");
        _connectors.Run([.. Download(server, "part"), "--out", "new/out.bin"]).Failed(5);
        _connectors.Run([.. Download(server, "missing"), "--out", "out.bin"]).Failed(4, "404");
        _connectors.Run([.. Download(server, "whole"), "--out", "folder"]).Failed(6, "folder");
        _connectors.Run([.. Download(server, "whole"), "--out", "out.bin/x"]).Failed(6, "out.bin");
        _connectors.Run([.. Download(server, "whole"), "--out", "/dev/null"]).Succeeded();

        Assert.Equal(["folder/file", "out.bin"], _connectors.Files);
        Assert.Equal("before", _connectors.Read("out.bin"));
        Assert.False(Directory.Exists(_connectors.PathOf("new")));
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public async Task Ctrl_C_in_a_download_keeps_the_file_as_it_was()
    {
        await using LoopbackServer server = StartFiles();
        _connectors.Write("out.bin", "before");
        using Process process = _connectors.Start([.. Download(server, "slow"), "--out", "out.bin"]);
        Task<string> error = process.StandardError.ReadToEndAsync();
        await server.Received.Task.WaitAsync(s_limit);
        Assert.True(SpinWait.SpinUntil(() => _connectors.Files.Count() == 2, s_limit));

        ConnectorsCommand.Interrupt(process);

        Assert.Contains("canceled", await error.WaitAsync(s_limit), StringComparison.Ordinal);
        await process.WaitForExitAsync().WaitAsync(s_limit);
        Assert.Equal(130, process.ExitCode);
        Assert.Equal(["out.bin"], _connectors.Files);
        Assert.Equal("before", _connectors.Read("out.bin"));
    }

    [Fact]
    public async Task Ctrl_C_ends_the_wait_for_standard_input()
    {
        using Process process = _connectors.Start(
            "call", "onedriveforbusiness", "GetFileContent", "--arg", "id=@-", "--url", "http://127.0.0.1:9/apim/onedriveforbusiness/1");
        Task<string> error = process.StandardError.ReadToEndAsync();

        // A pipe doesn't hold that much, so that the command has read a part.
        await process.StandardInput.BaseStream.WriteAsync(new byte[1_000_000]).AsTask().WaitAsync(s_limit);
        ConnectorsCommand.Interrupt(process);

        Assert.Contains("canceled", await error.WaitAsync(s_limit), StringComparison.Ordinal);
        await process.WaitForExitAsync().WaitAsync(s_limit);
        Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public async Task Members_of_a_body_are_texts_files_or_JSON()
    {
        await using LoopbackServer server = StartFiles();
        _connectors.Write("body.html", "<p>Ähm</p>\n");

        _connectors.Run(
            "call", "office365", "SendEmailV2", "--url", Connection(server), "--yes", "--arg", "emailMessage/To=a@example.com",
            "--arg", "body/Subject=@@home", "--arg", "emailMessage/Body=@body.html", "--arg", "emailMessage/Importance:=\"High\"",
            "--arg", "emailMessage/Attachments:=[{\"Name\":\"a=b\"}]")
            .Succeeded();

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""
                {
                  "To": "a@example.com", "Subject": "@home", "Body": "<p>Ähm</p>\n", "Importance": "High",
                  "Attachments": [ { "Name": "a=b" } ]
                }
                """),
            JsonNode.Parse(Assert.Single(_bodies))));
    }

    [Fact]
    public async Task On_a_terminal_a_file_is_refused_and_a_change_is_confirmed()
    {
        await using LoopbackServer server = StartFiles();
        string refused = _connectors.RunOnTerminal(string.Join(' ', Download(server, "whole")));
        Assert.Contains("--out", refused, StringComparison.Ordinal);
        Assert.Empty(server.Requests);

        // A text that changes the direction of what follows, or controls the terminal, is JSON that a terminal shows.
        string shown = _connectors.RunOnTerminal($"call onedriveforbusiness GetFileMetadata --arg id=evil --url {Connection(server)}");
        Assert.Contains("\"Name\": \"\\u202eexe.\\u009b31mtxt\"", shown, StringComparison.OrdinalIgnoreCase);
        server.Requests.Clear();

        string send = $"call office365 SendEmailV2 --url {Connection(server)} --arg emailMessage/To=a";
        Assert.Contains("Nothing was changed", _connectors.RunOnTerminal(send, input: "n\n"), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
        Assert.DoesNotContain("error", _connectors.RunOnTerminal(send, input: "y\n"), StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(401, 3)]
    [InlineData(403, 3)]
    [InlineData(404, 4)]
    [InlineData(400, 5)]
    public async Task A_refused_call_has_an_exit_code(int status, int exitCode)
    {
        await using LoopbackServer server = LoopbackServer.Start(_ => (status, "{ \"error\": { \"code\": \"Refused\" } }"));
        _connectors.Run(Download(server, "a")).Failed(exitCode, $"{status}");
    }

    [Theory]
    [InlineData(2, "'id'", "GetFileMetadata")]
    [InlineData(2, "Did you mean 'id'?", "GetFileMetadata", "--arg", "idd=a")]
    [InlineData(2, "name=value", "GetFileMetadata", "--arg", "id")]
    [InlineData(2, "occurs twice", "GetFileMetadata", "--arg", "id=a", "--arg", "id=b")]
    [InlineData(2, "isn't JSON", "GetFileMetadata", "--arg", "id:=a")]
    [InlineData(2, "true or false", "GetFileContent", "--arg", "id=a", "--arg", "inferContentType=x")]
    [InlineData(4, "none.bin", "CreateFile", "--arg", "body=@none.bin")]
    [InlineData(4, "Did you mean 'GetFileMetadata'?", "GetFileMetadat")]
    [InlineData(2, "is a trigger", "OnNewFileV2")]
    [InlineData(2, "--yes", "CreateFile")]
    public void A_wrong_command_line_is_refused(int exitCode, string message, params string[] arguments) =>
        _connectors.Run(["call", "onedriveforbusiness", .. arguments, "--url", "http://127.0.0.1:9/apim/onedriveforbusiness/1"])
            .Failed(exitCode, message);

    [Theory]
    [InlineData("", "https://apihub.azure.com")]
    [InlineData("--cloud usgov --audience https://connections.example", "https://connections.example")]
    [InlineData("--cloud china --connection-audience https://connections.example/", "https://connections.example")]
    public void The_token_is_for_the_audience_of_connections(string options, string audience)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // The command that signs the user in records what it is asked for, and refuses.
        _connectors.Write("bin/az", $"#!/bin/sh\necho \"$@\" >> '{_connectors.PathOf("asked")}'\necho 'Please run az login' >&2\nexit 1\n");
        File.SetUnixFileMode(_connectors.PathOf("bin/az"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        CommandResult failed = _connectors.Run(
            [.. RemoteCall, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            new() { ["PATH"] = $"{_connectors.PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}" });

        failed.Failed(3, "az login");
        string asked = _connectors.Read("asked");
        Assert.True(
            asked.Contains($"{audience} ", StringComparison.Ordinal) || asked.Contains($"{audience}\n", StringComparison.Ordinal)
                || asked.Contains($"{audience}/.default", StringComparison.Ordinal),
            asked);
    }

    [Fact]
    public void The_audience_of_another_cloud_must_be_named() =>
        _connectors.Run([.. RemoteCall, "--cloud", "usgov"]).Failed(2, "usgov", "--connection-audience");

    private static string[] RemoteCall =>
        ["call", "onedriveforbusiness", "ListRootFolder", "--url", "https://connection.invalid/apim/onedriveforbusiness/1"];

    private static string Connection(LoopbackServer server) => server.Url + "apim/onedriveforbusiness/1";

    private static string[] Pages(LoopbackServer server) =>
        ["call", "onedriveforbusiness", "ListFolderV2", "--arg", "id=root", "--url", Connection(server), "--all"];

    private static string[] Download(LoopbackServer server, string id) =>
        ["call", "onedriveforbusiness", "GetFileContent", "--arg", $"id={id}", "--url", Connection(server)];

    private static LoopbackServer StartPages(Func<string, HttpListenerContext, Task> respond) =>
        LoopbackServer.Start(context => respond(context.Request.RawUrl!, context));

    private static Task RespondPageAsync(string path, HttpListenerContext context)
    {
        string address = $"http://{context.Request.UserHostName}{path.Split('?')[0]}";
        string page = path switch
        {
            _ when path.Contains("page=2", StringComparison.Ordinal) =>
                $$"""{ "value": [ { "Id": "3" } ], "nextLink": "{{address}}?page=3" }""",
            _ when path.Contains("page=3", StringComparison.Ordinal) => """{ "value": [ { "Id": "4" }, { "Id": "5" } ] }""",
            _ => $$"""{ "value": [ { "Id": "1" }, { "Id": "2" } ], "nextLink": "{{address}}?page=2" }""",
        };
        return LoopbackServer.RespondAsync(context, 200, Encoding.UTF8.GetBytes(page));
    }

    /// <summary>Starts a server that keeps what it receives, and sends files: a whole one, a part, and one that never ends.</summary>
    private LoopbackServer StartFiles() => LoopbackServer.Start(async context =>
    {
        string path = context.Request.Url!.AbsolutePath;
        if (context.Request.HttpMethod == "POST")
        {
            using MemoryStream body = new();
            await context.Request.InputStream.CopyToAsync(body);
            _bodies.Enqueue(body.ToArray());
            await LoopbackServer.RespondAsync(context, 200, "{}"u8.ToArray());
            return;
        }

        if (path.Contains("evil", StringComparison.Ordinal))
        {
            await LoopbackServer.RespondAsync(context, 200, Encoding.UTF8.GetBytes("{ \"Name\": \"\u202eexe.\u009b31mtxt\" }"));
            return;
        }

        if (path.Contains("missing", StringComparison.Ordinal))
        {
            await LoopbackServer.RespondAsync(context, 404, "{}"u8.ToArray());
            return;
        }

        context.Response.ContentType = "application/octet-stream";
        context.Response.ContentLength64 = s_bytes.Length;
        if (path.Contains("whole", StringComparison.Ordinal))
        {
            await context.Response.OutputStream.WriteAsync(s_bytes);
            context.Response.Close();
            return;
        }

        await context.Response.OutputStream.WriteAsync(s_bytes.AsMemory(0, 100_000));
        await context.Response.OutputStream.FlushAsync();
        if (path.Contains("part", StringComparison.Ordinal))
        {
            context.Response.Abort();
        }
    });

    /// <summary>Runs a command with standard input, and gets the bytes of standard output.</summary>
    private PipedResult Pipe(string[] arguments, byte[] input)
    {
        using Process process = _connectors.Start(arguments);
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        using MemoryStream output = new();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new(process.ExitCode, output.ToArray(), error.Result);
    }

    private sealed record PipedResult(int ExitCode, byte[] Output, string Error)
    {
        public byte[] Exited(int exitCode)
        {
            Assert.True(ExitCode == exitCode, Error);
            return Output;
        }
    }
}
