/** The one version of the figures file that is read and written. */
export const FIGURES_FORMAT = 'joint-lab-figures/1'
