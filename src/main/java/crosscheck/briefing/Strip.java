package crosscheck.briefing;

import org.jspecify.annotations.Nullable;

/**
 * One row of an interval strip. All positions are shares of its width as CSS percentages ({@code "12.5%"}), so that it can be drawn at
 * any size without arithmetic.
 *
 * @param whiskerFrom where the generous reading begins
 * @param whiskerTo where it ends
 * @param barFrom where the firm reading begins
 * @param barWidth how wide it is
 * @param point the figure as stated, null for a range or a vague word
 * @param openLow whether the words leave it open downwards
 * @param openHigh whether the words leave it open upwards
 * @param hollow whether it is no statement of fact: a plan, a possibility, a condition, a denial
 */
public record Strip(
        String whiskerFrom,
        String whiskerTo,
        String barFrom,
        String barWidth,
        @Nullable String point,
        boolean openLow,
        boolean openHigh,
        boolean hollow) {}
