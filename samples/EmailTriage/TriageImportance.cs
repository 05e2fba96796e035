namespace EmailTriage;

public enum TriageImportance
{
    Low,
    Normal,
    High,
}
