using Microsoft.Extensions.AI;

namespace MailAgent.Approval;

/// <summary>Represents who decides about calls that change something.</summary>
internal interface IApprover
{
    /// <summary>Asks whether a call may be sent.</summary>
    Task<bool> ApproveAsync(string mailId, FunctionCallContent call, CancellationToken cancellationToken);
}
