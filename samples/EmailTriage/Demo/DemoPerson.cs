namespace EmailTriage.Demo;

/// <summary>Someone whose profile the directory has.</summary>
internal sealed record DemoPerson(string Mail, string Name, string JobTitle, string? Manager);
