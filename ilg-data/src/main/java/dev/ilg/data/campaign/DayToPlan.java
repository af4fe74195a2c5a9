package dev.ilg.data.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * A campaign whose local day is to be planned, with all that the plan needs.
 *
 * @param lane the LinkedIn account
 * @param day the account's local day
 * @param timeZone the account's zone
 * @param working whether the day is one of the account's working days
 * @param workFrom start of work, such as 09:00
 * @param workTo end of work
 * @param invitesMin the day's number is drawn from this; 0 while the campaign rests
 * @param invitesMax to this
 * @param listDone nothing of the campaign list is to be read
 * @param staleLeads leads whose invite is to be withdrawn, oldest first
 */
record DayToPlan(
    long campaign,
    long lane,
    LocalDate day,
    String timeZone,
    boolean working,
    String workFrom,
    String workTo,
    int invitesMin,
    int invitesMax,
    boolean listDone,
    List<Long> staleLeads) {}
