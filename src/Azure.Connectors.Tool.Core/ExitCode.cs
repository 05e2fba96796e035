namespace Azure.Connectors.Tool;

/// <summary>The exit codes of all commands.</summary>
internal enum ExitCode
{
    Success = 0,

    /// <summary>A check was performed and found something.</summary>
    Finding = 1,

    /// <summary>The command line is wrong.</summary>
    Usage = 2,

    /// <summary>The user isn't signed in, or access was refused.</summary>
    AccessRefused = 3,

    /// <summary>A file or an item that the command line names doesn't exist.</summary>
    NotFound = 4,

    /// <summary>A service or the network failed.</summary>
    Service = 5,

    /// <summary>A spec, a project or a functions app is invalid, or a file can't be written.</summary>
    Invalid = 6,

    /// <summary>The tool failed.</summary>
    Internal = 70,

    /// <summary>The command was canceled.</summary>
    Canceled = 130,
}
