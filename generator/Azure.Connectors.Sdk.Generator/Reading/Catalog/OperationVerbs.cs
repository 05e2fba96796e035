namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Knows what the first word of an operation ID says about the operation's effect.</summary>
internal static class OperationVerbs
{
    /// <summary>Verbs that add something and change nothing that exists.</summary>
    private static readonly HashSet<string> s_adding = Words(
        """
        add append attach book comment compose create dispatch draft duplicate enqueue forward insert invite log notify order place post
        push queue record register reply report request respond schedule send share submit subscribe
        """);

    /// <summary>Other verbs that change something.</summary>
    private static readonly HashSet<string> s_changing = Words(
        """
        accept abort acknowledge activate adjust allow apply approve archive assign authorize ban batch begin bind block build bulk call
        cancel change charge checkin checkout claim clear clone close commit complete configure confirm connect copy deactivate decline
        decrement delete deny deploy dequeue detach disable disconnect dismiss do drop edit empty enable end enroll erase exec execute
        expire finish fire flag generate grant import increment initialize initiate install invoke join kick kill launch leave link lock
        make mark merge migrate modify move mute open overwrite patch pause pay perform pin process promote provision publish purge put
        reactivate rebuild refresh refund reject release reload remove rename reopen replace reschedule reset resolve restart restore
        resume retry revert revoke rotate run save set shutdown sign snooze star start stop suspend swap switch sync synchronize
        terminate toggle track train transfer trash trigger unarchive unassign unblock undelete undo unflag uninstall unlink unlock
        unmark unmute unpin unregister unstar unsubscribe update upgrade upload upsert void withdraw write
        """);

    private static readonly HashSet<string> s_reading = Words(
        """
        browse calculate check compare count describe detect discover download enumerate exists export fetch filter find get has head is
        list lookup poll preview query read retrieve scan search select show test translate validate verify view
        """);

    /// <summary>
    /// Whether the ID says that the operation changes something. In an ID such as <c>Jobs_Run</c>, which begins with neither kind of verb,
    /// each part between separators counts.
    /// </summary>
    public static bool IsChanging(string operationId)
    {
        string first = FirstWord(operationId);
        return IsChangingWord(first)
            || (!s_reading.Contains(first) && operationId.Split('_', '-', '.', ' ', '/').Any(part => IsChangingWord(FirstWord(part))));
    }

    /// <summary>Whether the ID says that the operation only adds something.</summary>
    public static bool IsAdding(string operationId) => s_adding.Contains(FirstWord(operationId));

    /// <summary>The first word in lower case: <c>RunJob</c>, <c>run_job</c> and <c>RUN-JOB</c> begin with <c>run</c>.</summary>
    internal static string FirstWord(string text)
    {
        int start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }

        int end = start;
        while (end < text.Length && char.IsLetter(text[end]) && !IsBoundary(text, start, end))
        {
            end++;
        }

        return text.Substring(start, end - start).ToLowerInvariant();
    }

    private static bool IsChangingWord(string word) => s_changing.Contains(word) || s_adding.Contains(word);

    private static bool IsBoundary(string text, int start, int index) =>
        index > start
        && char.IsUpper(text[index])
        && (char.IsLower(text[index - 1]) || (index + 1 < text.Length && char.IsLower(text[index + 1])));

    private static HashSet<string> Words(string list) =>
        new(list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
