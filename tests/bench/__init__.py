"""What things cost, side by side in one run: ratios, because machines differ."""
